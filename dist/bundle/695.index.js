export const id = 695;
export const ids = [695];
export const modules = {

/***/ 5390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   JW: () => (/* binding */ seenText),
/* harmony export */   aJ: () => (/* binding */ stripAnsi),
/* harmony export */   eo: () => (/* binding */ sliceWhole),
/* harmony export */   om: () => (/* binding */ safeLine)
/* harmony export */ });
/* unused harmony exports LINE_BYTES, looksLikeCommand */
/**
 * Makes text of strangers (command output, model text, file names, diffs) harmless in a log, and honest: it can
 * neither command the runner nor hide or reorder what a reader sees. Pure.
 *
 * What the runner takes for a command (actions/runner, `ActionCommand.cs`): a line that begins with `::` after blanks,
 * and `##[` anywhere in a line. It ends a line at `\n`, `\r\n` and at a lone `\r`, and compares by culture, so that
 * characters without a width of their own may stand between the two colons. Hence the order here: first everything
 * invisible is shown or removed, then what reads like a command is broken with a backslash.
 */
/** Longest line printed, in bytes of UTF-8. */
const LINE_BYTES = 4096;
const ESC = '\u001b';
// An escape sequence, of any kind a terminal obeys: CSI, then the string kinds (titles, links, …), then the short ones.
const CSI = `${ESC}\\[[0-?]*[ -/]*[@-~]`;
const STRING = `${ESC}[\\]PX^_][^\\u0007${ESC}\\n]{0,4096}(?:\\u0007|${ESC}\\\\)`;
const SHORT = `${ESC}[ -/]*[0-Z\\\\^-~]`;
const ANSI = new RegExp(`${CSI}|${STRING}|${SHORT}`, 'g');
// Emoji hold joiners and variation selectors that belong there.
const EMOJI_UNIT = '\\p{Extended_Pictographic}[\\u{1f3fb}-\\u{1f3ff}]?[\\ufe0e\\ufe0f]?';
const EMOJI = `${EMOJI_UNIT}(?:\\u200d${EMOJI_UNIT})*|[0-9]\\ufe0f\\u20e3`;
// All but the tab and the line feed.
const UNSEEN = '[\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Default_Ignorable_Code_Point}]';
const CARE = new RegExp(`${CSI}|${STRING}|${SHORT}|${EMOJI}|${UNSEEN}`, 'gu');
const ANY_UNSEEN = new RegExp(UNSEEN, 'gu');
const NOT_PLAIN_ASCII = /[^\t\n -~]/;
const NOT_PRINTABLE = /[^ -~]/g;
const SGR = /\u001b\[[0-9;]*m/g;
const RESET = `${ESC}[0m`;
/** Sequences of styles and of the 16 colours. */
const STYLE = '(?:[0-4]|[79]|2[2-9]|[34][0-79]|9[0-7]|10[0-7])';
const PLAIN_COLOUR = new RegExp(`${ESC}\\[(?:${STYLE}(?:;${STYLE})*)?m`, 'g');
/** The first printable character is a colon, or two number signs stand together. */
const COULD_BE_COMMAND = /^[^!-~]*:|#[^!-~]*#/;
/**
 * Makes one or many lines safe. Lines end at `\n` alone; each line's colours are closed at its end, other escape
 * sequences are dropped, unseen characters are shown (`<U+202E>`, `\x00`), lines over {@link LINE_BYTES} are wrapped.
 */
function safeText(text) {
    if (!hasLongLine(text)) {
        if (!needsCare(text))
            return { text, risky: false };
        // Most of what does has plain colours only.
        if (text.includes(ESC) && !needsCare(text.replace(PLAIN_COLOUR, ''))) {
            return { text: text.split('\n').map(closeColours).join('\n'), risky: false };
        }
    }
    let risky = false;
    const lines = [];
    for (const line of text.split('\n')) {
        risky ||= looksLikeCommand(line);
        for (const piece of wrap(showUnseen(line))) {
            risky ||= looksLikeCommand(piece);
            lines.push(closeColours(breakCommands(piece)));
        }
    }
    return { text: lines.join('\n'), risky };
}
/** One line without colours, line breaks shown as `⏎`, cut to `max` characters: for names, titles and table cells. */
function safeLine(text, max = 1000) {
    const flat = text.slice(0, 4 * max).replace(/\r\n|\n/g, ' ⏎ ');
    const plain = breakCommands(showUnseen(flat).replace(SGR, ''));
    return text.length > 4 * max || plain.length > max ? `${sliceWhole(plain, max - 1)}…` : plain;
}
/** Many lines without escape sequences, with everything unseen shown and commands broken; for places that are no log. */
function seenText(text) {
    return text
        .split(/\r?\n/)
        .map(line => breakCommands(showUnseen(line).replace(SGR, '')))
        .join('\n');
}
/** Whether anybody could take this line for a workflow command, however it is disguised. Errs towards yes. */
function looksLikeCommand(line) {
    return [line, stripAnsi(line)].some(reading => {
        if (!COULD_BE_COMMAND.test(reading))
            return false;
        const bare = reading.replace(NOT_PRINTABLE, '');
        return bare.trimStart().startsWith('::') || bare.includes('##[');
    });
}
/** The text without its escape sequences. */
function stripAnsi(text) {
    return text.includes(ESC) ? text.replace(ANSI, '') : text;
}
/** The first `max` code units, without half of a surrogate pair at the end. */
function sliceWhole(text, max) {
    const last = text.charCodeAt(max - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}
/** Whether a text of many lines needs any care at all. Most does not, and that is found out fast. */
function needsCare(text) {
    return text.includes('::') || text.includes('##[') || (NOT_PLAIN_ASCII.test(text) && hasUnseen(text));
}
function hasUnseen(text) {
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (seen[unit] === 1)
            continue;
        // Half of a pair may be one of an emoji or of a letter.
        const half = unit >= 0xd800 && unit <= 0xdbff;
        if (text.slice(i, half ? i + 2 : i + 1).search(ANY_UNSEEN) >= 0)
            return true;
        if (half)
            i++;
        else
            seen[unit] = 1;
    }
    return false;
}
/** By UTF-16 unit, 1 once it was found harmless. Filled as they occur: a log has few of them, and all would take long. */
const seen = new Uint8Array(0x10000);
function showUnseen(line) {
    return line.replace(CARE, found => {
        const code = found.codePointAt(0) ?? 0;
        if (code === 0x1b && found.length > 1)
            return found.endsWith('m') && found[1] === '[' ? colour(found) : '';
        if (code < 0x20 || (code >= 0x7f && code < 0xa0))
            return `\\x${code.toString(16).padStart(2, '0')}`;
        if (found.length > 2 || /^[\p{Extended_Pictographic}0-9]/u.test(found))
            return found;
        return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    });
}
/** A colour sequence without what hides or blinks: only styles, the 16 colours and the extended ones stay. */
function colour(sequence) {
    const codes = sequence.slice(2, -1).split(';');
    const kept = [];
    for (let i = 0; i < codes.length; i++) {
        const code = Number(codes[i]);
        const length = code !== 38 && code !== 48 ? 1 : codes[i + 1] === '5' ? 3 : codes[i + 1] === '2' ? 5 : 0;
        if (length === 0 || !Number.isInteger(code))
            return '';
        const allowed = code < 5 || code === 7 || code === 9 || (code >= 22 && code <= 49) || (code >= 90 && code <= 107);
        if (allowed)
            kept.push(...codes.slice(i, i + length));
        i += length - 1;
    }
    return kept.length > 0 ? `${ESC}[${kept.join(';')}m` : '';
}
function closeColours(line) {
    const last = line.lastIndexOf(ESC);
    return last < 0 || line.startsWith(RESET, last) || line.startsWith(`${ESC}[m`, last) ? line : line + RESET;
}
function breakCommands(line) {
    if (!line.includes(':') && !line.includes('##'))
        return line;
    const seen = line.replace(SGR, '');
    // The escape character itself has no width: before a colour, `##` would read `##[`.
    if (!/^\s*::/.test(seen) && !seen.includes('##[') && !line.includes(`##${ESC}`))
        return line;
    return seen.replace(/^(\s*)::/, '$1\\::').replaceAll('##[', '##\\[');
}
function hasLongLine(text) {
    if (text.length <= LINE_BYTES / 3)
        return false;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const stop = end < 0 ? text.length : end;
        if ((stop - start) * 3 > LINE_BYTES && Buffer.byteLength(text.slice(start, stop)) > LINE_BYTES)
            return true;
        start = stop + 1;
    }
    return false;
}
/** Cuts a line into pieces of at most {@link LINE_BYTES}, never within a character or a colour sequence. */
function wrap(line) {
    if (line.length * 3 <= LINE_BYTES || Buffer.byteLength(line) <= LINE_BYTES)
        return [line];
    const pieces = [];
    let [start, bytes, safeCut] = [0, 0, 0];
    for (let i = 0; i < line.length;) {
        const sequence = line[i] === ESC ? line.indexOf('m', i) + 1 - i : 0;
        const code = line.codePointAt(i) ?? 0;
        const units = sequence > 0 ? sequence : code > 0xffff ? 2 : 1;
        const size = sequence > 0 ? sequence : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        // Room for the backslash that may have to break a command, and for the colours' end.
        if (bytes + size > LINE_BYTES - 16 && i > start) {
            pieces.push(line.slice(start, (safeCut = i)));
            start = safeCut;
            bytes = 0;
        }
        bytes += size;
        i += units;
    }
    pieces.push(line.slice(start));
    return pieces;
}


/***/ }),

/***/ 1695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaCheck: () => (/* binding */ schemaCheck)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _log_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5390);
/** The `structured-output` output: the reply as JSON, checked against the schema it was asked to satisfy. */


/** So many faults are told. */
const FAULTS = 3;
/**
 * Reads a JSON schema (draft 2020-12 or 07). Throws an Error that says what is wrong with it. The validator is loaded
 * here, on first use.
 */
async function schemaCheck(schema) {
    const draft7 = typeof schema['$schema'] === 'string' && /draft-0?[4-7]\b/.test(schema['$schema']);
    const options = { allErrors: true, strict: false, validateFormats: false, logger: false };
    // By `default`: the bundle knows no named exports of a CommonJS module that is loaded on first use.
    const validator = draft7
        ? new (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__, 2463, 19))).default.Ajv(options)
        : new (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19))).default.Ajv2020(options);
    const { $schema: _, ...rest } = schema;
    const validate = validator.compile(rest);
    return reply => {
        let value;
        try {
            value = JSON.parse(unfenced(reply));
        }
        catch (error) {
            return {
                valid: false,
                reason: `The reply is not the JSON that was asked for: ${line((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}.`,
            };
        }
        if (validate(value))
            return { valid: true, value, json: JSON.stringify(value) };
        const faults = [...new Set((validate.errors ?? []).map(fault))];
        const more = faults.length > FAULTS ? `; and ${faults.length - FAULTS} more` : '';
        const told = faults.slice(0, FAULTS).join('; ');
        return { valid: false, reason: `The reply does not satisfy \`output-schema\`: ${told}${more}.` };
    };
}
const line = (text) => (0,_log_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(text.replace(/[.\s]+$/, ''), 300);
/** `/findings/0/line must be integer`. */
function fault({ instancePath, message = 'is wrong', keyword, params }) {
    const given = params;
    const detail = keyword === 'additionalProperties'
        ? ` (${JSON.stringify(given['additionalProperty'])})`
        : keyword === 'enum'
            ? `: ${JSON.stringify(given['allowedValues'])}`
            : keyword === 'const'
                ? `: ${JSON.stringify(given['allowedValue'])}`
                : '';
    return line(`${instancePath === '' ? 'the whole' : instancePath} ${message}${detail}`);
}
/** Models put JSON in a fence where nothing stops them. */
function unfenced(reply) {
    return /^\s*```(?:json)?[ \t]*\n([^]*?)\n\s*```\s*$/i.exec(reply)?.[1] ?? reply;
}


/***/ })

};
