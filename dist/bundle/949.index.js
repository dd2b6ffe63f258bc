export const id = 949;
export const ids = [949];
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

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lY: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: REDACTED, SHORTEST_SECRET

;// CONCATENATED MODULE: ./lib/guard/redact/anchors.js
/** Hash → places in patterns: a hash table in typed arrays, because a sign-in makes tens of thousands of entries. */
/** Places remembered per hash; only a secret that repeats itself has more. */
const CANDIDATES = 16;
class Anchors {
    #size = 0;
    /** Triples of hash, pattern + 1 (0: free) and place in the pattern. */
    #slots = new Int32Array(3 << 14);
    add(hash, pattern, at) {
        if (this.#size * 6 > this.#slots.length)
            this.#grow();
        let same = 0;
        let slot = this.#first(hash);
        for (; this.#slots[slot + 1] !== 0; slot = this.#next(slot)) {
            if (this.#slots[slot] === hash && ++same === CANDIDATES)
                return;
        }
        this.#slots[slot] = hash;
        this.#slots[slot + 1] = pattern + 1;
        this.#slots[slot + 2] = at;
        this.#size++;
    }
    /** The slots of a hash. */
    of(hash) {
        const found = [];
        for (let slot = this.#first(hash); this.#slots[slot + 1] !== 0; slot = this.#next(slot)) {
            if (this.#slots[slot] === hash)
                found.push(slot);
        }
        return found;
    }
    pattern(slot) {
        return this.#slots[slot + 1] - 1;
    }
    at(slot) {
        return this.#slots[slot + 2];
    }
    #first(hash) {
        return 3 * ((Math.imul(hash, 0x9e3779b1) >>> 7) % (this.#slots.length / 3));
    }
    #next(slot) {
        return slot + 3 === this.#slots.length ? 0 : slot + 3;
    }
    #grow() {
        const old = this.#slots;
        this.#slots = new Int32Array(old.length * 8);
        this.#size = 0;
        for (let i = 0; i < old.length; i += 3) {
            if (old[i + 1] !== 0)
                this.add(old[i], old[i + 1] - 1, old[i + 2]);
        }
    }
}

;// CONCATENATED MODULE: ./lib/guard/redact/pattern.js
/** How a secret may look in a text: every encoding as a string whose characters know the secret's bytes they stand for. */
/** Consecutive characters of a secret that may not leave. A shorter secret counts as a whole. */
const FRAGMENT = 12;
/** First and last unit that character i depends on. */
const firstUnit = ({ bits, from }, i) => (from + bits * i) >> 3;
const lastUnit = ({ bits, from }, i) => (from + bits * i + bits - 1) >> 3;
/** The plain forms of a secret: as it is and reversed. */
function plainPatterns(secret) {
    const need = Math.min(FRAGMENT, secret.length);
    const plain = { text: secret, bits: 8, from: 0, length: secret.length, need };
    return [plain, backwards(plain)];
}
/** The encoded forms: hex and base64 (base64url differs in characters that count as separators), each also reversed. */
function encodedPatterns(secret) {
    return [secret, reverse(secret)].flatMap(text => {
        const bytes = Buffer.from(text, 'utf8');
        const forms = [hex(bytes, false), hex(bytes, true), ...[0, 1, 2].map(offset => base64(bytes, offset))];
        return [...forms, ...forms.map(backwards)];
    });
}
const reverse = (text) => text.split('').reverse().join('');
function hex(bytes, upper) {
    const text = bytes.toString('hex');
    const need = Math.min(FRAGMENT, bytes.length);
    return { text: upper ? text.toUpperCase() : text, bits: 4, from: 0, length: bytes.length, need };
}
/**
 * Base64 of the secret where it starts `offset` bytes after a group of three. Only characters that depend on nothing
 * but the secret are kept, so a fragment's two edge bytes may be missing: hence the lower need.
 */
function base64(bytes, offset) {
    const begin = Math.ceil((8 * offset) / 6);
    const end = Math.floor((8 * (offset + bytes.length)) / 6);
    return {
        text: Buffer.concat([Buffer.alloc(offset), bytes])
            .toString('base64')
            .slice(begin, end),
        bits: 6,
        from: 6 * begin - 8 * offset,
        length: bytes.length,
        need: Math.max(1, Math.min(FRAGMENT, bytes.length) - 2),
    };
}
/** The same encoding written backwards; units are counted from the secret's end. */
function backwards(pattern) {
    const { text, bits, from, length } = pattern;
    return { ...pattern, text: reverse(text), from: 8 * length - from - bits * text.length };
}
/**
 * What of a secret is secret. Public constants are cut off: a JWT's header, the armour of a PEM block, scheme and host
 * of an address. A JSON object (a service account's key, a sign-in) counts by its long strings that are no addresses.
 */
function secretParts(secret) {
    const text = secret.trim();
    const leaves = text.startsWith('{') ? stringsOf(text) : undefined;
    if (leaves)
        return leaves.flatMap(secretParts);
    if (/^eyJ[\w-]+\.[\w-]+\./.test(text))
        return [text.slice(text.indexOf('.') + 1)];
    if (text.includes('-----BEGIN'))
        return text.split(/-----[A-Z0-9 ]+-----/).map(part => part.trim());
    // Most are none, and it takes time to compile the pattern.
    const address = text.includes('://') && /^[a-z][a-z0-9+.-]*:\/\/(?:([^@/?#]*)@)?[^/?#]*(.*)$/is.exec(text);
    if (address)
        return [address[1] ?? '', address[2] ?? ''];
    return [text];
}
function stringsOf(json) {
    try {
        const found = [];
        JSON.parse(json, (_, value) => {
            if (typeof value === 'string' && value.length >= 16 && !/^https?:\/\/[^@?]*$/.test(value))
                found.push(value);
            return value;
        });
        return found;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/guard/redact/scanner.js
/**
 * Finds fragments of patterns in a text in one pass. Characters outside the alphabet are skipped, so letters with
 * separators between them match as if they stood together. A rolling hash of the last eight letters is looked up in a
 * table that holds, for every fragment long enough to matter, the hashes of at least two neighbouring places.
 */


/** Letters and digits of ASCII. */
const ALPHANUMERIC = new Uint8Array(65536).fill(1, 48, 58).fill(1, 65, 91).fill(1, 97, 123);
/** Everything but blanks, controls, characters that a reader does not see, and backslashes, which escaping multiplies. */
const VISIBLE = new Uint8Array(65536).fill(1);
for (const range of '0-20 5c 7f-a0 ad 34f 61c 180e 2000-200f 2028-202f 205f-206f 3000 fe00-fe0f feff'.split(' ')) {
    const [from = 0, to = from] = range.split('-').map(hex => Number.parseInt(hex, 16));
    VISIBLE.fill(0, from, to + 1);
}
/** Letters in a hash: each moves it by four of its 32 bits. */
const WINDOW = 8;
/** Shift of a hash to its place in the filter. */
const FILTER = 14;
/** A fragment of fewer different letters (`000000000000`) says nothing. */
const MIN_DISTINCT = 4;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** The hash goes on with a letter. */
const next = (hash, code) => (hash << 4) ^ (Math.imul(code + 1, 0x9e3779b1) | 1);
class Scanner {
    #alphabet;
    #patterns = [];
    #anchors = new Anchors();
    /** A byte by a hash's 18 highest bits, a bit in it by three others: marks what may be in `anchors`. */
    #filter = new Uint8Array(1 << 18);
    #ascii = true;
    #pairs;
    constructor(alphabet) {
        this.#alphabet = alphabet;
    }
    get empty() {
        return this.#patterns.length === 0;
    }
    /**
     * Adds a pattern; false when some fragment of it has too few letters in this alphabet to be found. Of every fragment
     * the hashes at its last two letters are remembered, unless it holds two that are remembered already.
     */
    add(pattern) {
        const { text, bits, from, length, need } = pattern;
        const alphabet = this.#alphabet;
        for (let i = text.search(BEYOND_ASCII); i >= 0 && i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code > 127 && this.#isLetter(code))
                this.#ascii = false;
        }
        const number = this.#patterns.push({ ...pattern, seen: 0 }) - 1;
        let complete = true;
        for (let unit = 0; unit + need <= length; unit++) {
            const start = Math.max(0, Math.ceil((8 * unit - from) / bits));
            const end = Math.min(text.length, Math.floor((8 * (unit + need) - from) / bits));
            if (need < length && isMonotonous(text, start, end))
                continue;
            let first = end;
            let letters = 0;
            while (first > start && letters <= WINDOW)
                letters += alphabet[text.charCodeAt(--first)];
            if (letters <= WINDOW) {
                complete = false;
                continue;
            }
            for (let i = first, hash = 0; letters > 0; i++) {
                const code = text.charCodeAt(i);
                if (alphabet[code] === 0)
                    continue;
                hash = next(hash, code);
                if (--letters < 2)
                    this.#remember(hash, number, i);
            }
            // Every fragment up to the one that begins with the first of these letters holds all of them.
            unit = firstUnit(pattern, first);
        }
        return complete;
    }
    /** Whether {@link ranges} may find something; false is certain. Made to be quick on texts that hold nothing. */
    mayMatch(text) {
        if (this.empty)
            return false;
        if (!this.#ascii)
            return true;
        this.#pairs ??= pairTables(this.#alphabet);
        let hash = 0;
        for (let start = 0; start < text.length; start += CHUNK) {
            const length = scratch.write(text.length > CHUNK ? text.slice(start, start + CHUNK) : text, 'utf8');
            scratch[length] = 0;
            const pairs = (length + 1) >> 1;
            for (let i = 0; i < pairs; i++) {
                i = nextMarked(this.#pairs, this.#filter, i, pairs, hash);
                hash = stopped.hash;
                if (i < pairs && this.#anchorIn(scratch, 2 * i + 1, hash))
                    return true;
            }
        }
        return false;
    }
    /** Every place where enough of a pattern stands. Ranges may overlap. */
    ranges(text) {
        for (const pattern of this.#patterns)
            pattern.seen = 0;
        const found = [];
        const alphabet = this.#alphabet;
        const filter = this.#filter;
        let hash = 0;
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (alphabet[code] === 0)
                continue;
            hash = next(hash, code);
            if ((filter[hash >>> FILTER] & (1 << ((hash >>> 4) & 7))) === 0)
                continue;
            for (const place of this.#anchors.of(hash)) {
                const pattern = this.#patterns[this.#anchors.pattern(place)];
                if (i < pattern.seen)
                    continue;
                const range = this.#extend(text, i, pattern, this.#anchors.at(place));
                if (range === undefined)
                    continue;
                pattern.seen = range[1];
                found.push(range);
            }
        }
        return found;
    }
    #isLetter(code) {
        return this.#alphabet[code] === 1;
    }
    #remember(hash, pattern, at) {
        this.#anchors.add(hash, pattern, at);
        this.#filter[hash >>> FILTER] = this.#filter[hash >>> FILTER] | (1 << ((hash >>> 4) & 7));
    }
    /** Whether a known hash is more than a coincidence: the hashed letters stand in the bytes up to `end`. */
    #anchorIn(bytes, end, hash) {
        return this.#anchors.of(hash).some(place => {
            const { text } = this.#patterns[this.#anchors.pattern(place)];
            let at = this.#anchors.at(place);
            let left = WINDOW;
            for (let i = end; i >= 0 && left > 0; i--) {
                const c = bytes[i];
                if (c > 127 || !this.#isLetter(c))
                    continue;
                while (!this.#isLetter(text.charCodeAt(at)))
                    at--;
                if (c !== text.charCodeAt(at--))
                    return false;
                left--;
            }
            return true; // all of them, or the rest lies in the chunk before
        });
    }
    /** The longest match around text[i] = pattern[at], if it covers enough of the secret. */
    #extend(text, i, pattern, at) {
        const [start, before] = this.#follow(text, i + 1, pattern.text, at + 1, -1);
        const [end, after] = this.#follow(text, i, pattern.text, at, 1);
        const from = before < 0 ? 0 : lastUnit(pattern, before) + 1;
        const to = after === pattern.text.length ? pattern.length : firstUnit(pattern, after);
        return to - from >= pattern.need ? [start, end + 1] : undefined;
    }
    /** Goes on from two places while the letters are the same: the last one in the text, and the next one in the pattern. */
    #follow(text, i, pattern, at, step) {
        const alphabet = this.#alphabet;
        let last = i;
        let a = i + step;
        let b = at + step;
        for (;; a += step, b += step) {
            // Outside a string there is no code, and nothing in the alphabet for it.
            while (alphabet[pattern.charCodeAt(b)] === 0)
                b += step;
            while (alphabet[text.charCodeAt(a)] === 0)
                a += step;
            if (a < 0 || a >= text.length || text.charCodeAt(a) !== pattern.charCodeAt(b))
                return [last, b];
            last = a;
        }
    }
}
/** Whether a part of a text is made of so few different characters that it says nothing. */
function isMonotonous(text, start, end) {
    let distinct = 0;
    for (let i = start; i < end; i++) {
        if (text.indexOf(text.charAt(i), start) === i && ++distinct === MIN_DISTINCT)
            return false;
    }
    return true;
}
/** Row by row, each the pairs of one second byte: most rows are the same, and the rest differ where two letters meet. */
function pairTables(alphabet) {
    const words = new Int32Array(65536);
    const shifts = new Uint8Array(65536);
    const letters = Array.from({ length: 128 }, (_, c) => c).filter(c => alphabet[c] === 1);
    for (const c of letters) {
        words[c] = next(0, c);
        shifts[c] = 4;
    }
    // The first row has a separator in second place, and so have all that no letter overwrites.
    for (let row = 256; row < 65536; row *= 2) {
        words.copyWithin(row, 0, row);
        shifts.copyWithin(row, 0, row);
    }
    for (const c of letters) {
        const row = c << 8; // The second byte is the higher one: Codex runs on little-endian machines only.
        words.fill(next(0, c), row, row + 256);
        shifts.fill(4, row, row + 256);
        for (const before of letters) {
            words[row + before] = next(next(0, before), c);
            shifts[row + before] = 8;
        }
    }
    return { words, shifts };
}
/** Units looked at in one go, and room for them as UTF-8 (at most three bytes each), also seen in pairs of bytes. */
const CHUNK = 1 << 15;
const scratch = Buffer.alloc(3 * CHUNK + 2);
const scratchPairs = new Uint16Array(scratch.buffer, scratch.byteOffset, scratch.length >> 1);
/** The hash after the pair {@link nextMarked} stopped at. */
const stopped = { hash: 0 };
/** Index of the next pair whose hash is marked, or `end`. A function of its own, because it is the one that must be fast. */
function nextMarked(tables, filter, from, end, start) {
    const { words, shifts } = tables;
    let hash = start;
    let i = from;
    for (; i < end; i++) {
        const pair = scratchPairs[i];
        hash = (hash << shifts[pair]) ^ words[pair];
        if ((filter[hash >>> FILTER] & (1 << ((hash >>> 4) & 7))) !== 0)
            break;
    }
    stopped.hash = hash;
    return i;
}

;// CONCATENATED MODULE: ./lib/guard/redact/decode.js
/** A text with its escapes resolved, and the way back from a place in it to the place in the original. */

const ESCAPE = /%([0-9A-Fa-f]{2})|\\(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|(.))|&#(?:[xX]([0-9A-Fa-f]{1,6})|([0-9]{1,7}));|&(amp|lt|gt|quot|apos|nbsp|shy);/g;
const NAMED = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: ' ',
};
const CONTROL = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** Resolves percent, JSON, C and HTML escapes, one level of them. Undefined when the text holds none. */
function decode(text) {
    return /[%\\&]/.test(text) ? edited(text, escapes(text)) : undefined;
}
/** Takes out what stands between single characters again and again (`a-b-c-d-…`), whatever it is. */
function unspaced(text) {
    return edited(text, spacings(text));
}
function* escapes(text) {
    for (const match of text.matchAll(ESCAPE))
        yield [match.index, match.index + match[0].length, resolve(match)];
}
/** A run of single characters, each with the same one to four marks before it. */
const SPACED = /([^A-Za-z0-9\s](?:\s?[^A-Za-z0-9\s]){0,3})\s{0,3}[!-~](?:\s{0,3}\1\s{0,3}[!-~]){8,}/g;
function* spacings(text) {
    for (const [from, to] of sparse(text)) {
        for (const { 0: run, 1: marks = '', index } of text.slice(from, to).matchAll(SPACED)) {
            for (let i = 0; i < run.length; i++) {
                const start = from + index + i;
                i = afterBlanks(run, afterBlanks(run, i) + marks.length);
                yield [start, from + index + i + 1, run.charAt(i)];
            }
        }
    }
}
/** Around places that could be part of such a run: sixteen characters without a pair of letters or digits. */
function sparse(text) {
    const found = [];
    const letter = (i) => ALPHANUMERIC[text.charCodeAt(i)];
    let before = 1;
    for (let i = 0; i + 8 <= text.length; i += 8) {
        const pairs = (letter(i) & letter(i + 1)) |
            (letter(i + 2) & letter(i + 3)) |
            (letter(i + 4) & letter(i + 5)) |
            (letter(i + 6) & letter(i + 7));
        const candidate = (before | pairs) === 0 && /[A-Za-z0-9]\s*[^A-Za-z0-9\s]/.test(text.slice(i - 8, i + 8));
        before = pairs;
        if (!candidate)
            continue;
        const latest = found.at(-1);
        if (latest !== undefined && latest[1] >= i - AROUND)
            latest[1] = i + AROUND;
        else
            found.push([Math.max(0, i - AROUND), i + AROUND]);
    }
    return found;
}
const AROUND = 32;
function afterBlanks(text, at) {
    let i = at;
    while (/\s/.test(text.charAt(i)))
        i++;
    return i;
}
/** How far from an edit a reading goes on: farther off it would only repeat the original. */
const REACH = 256;
function edited(text, changes) {
    const edits = [];
    const units = [];
    let reading = '';
    let done = 0;
    const apply = (edit) => {
        reading += text.slice(done, edit[0]);
        edits.push(edit);
        units.push(reading.length);
        reading += edit[2];
        done = edit[1];
    };
    for (const change of changes) {
        const from = edits.length === 0 ? 0 : done + REACH;
        if (change[0] - REACH > from)
            apply([from, change[0] - REACH, ' ']);
        apply(change);
    }
    if (edits.length === 0)
        return undefined;
    reading += text.slice(done, done + REACH);
    const place = (unit) => {
        const k = lastUpTo(units, unit);
        const edit = edits[k];
        if (edit === undefined)
            return [unit, unit + 1];
        if (units[k] === unit)
            return [edit[0], edit[1]];
        const start = edit[1] + unit - units[k] - 1;
        return [start, start + 1];
    };
    return { text: reading, origin: ([start, end]) => [place(start)[0], place(end - 1)[1]] };
}
/** Index of the last number that is not greater, in an ascending list; -1 if all are. */
function lastUpTo(numbers, most) {
    let [low, high] = [0, numbers.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] <= most)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
function resolve(match) {
    const [, percent, unicode, braced, byte, other, hexEntity, decimalEntity, named] = match;
    if (other !== undefined)
        return CONTROL[other] ?? other;
    if (named !== undefined)
        return NAMED[named] ?? ' ';
    const hex = percent ?? unicode ?? braced ?? byte ?? hexEntity;
    const code = hex === undefined ? Number(decimalEntity) : Number.parseInt(hex, 16);
    return code > 0xffff ? ' ' : String.fromCharCode(code);
}

;// CONCATENATED MODULE: ./lib/guard/redact/shapes.js
const SHAPES = [
    // GitHub: classic, OAuth, user-to-server, server-to-server, refresh; fine-grained.
    { pattern: /gh[pousr]_[A-Za-z0-9]{30,}/g },
    { hint: '_pat_', pattern: /github_pat_[A-Za-z0-9_]{30,}/g },
    // OpenAI, and others that took over its form.
    { hint: 'k-', pattern: /(?<![A-Za-z0-9])sk-(?=[\w-]{0,80}?[A-Za-z0-9]{16})[\w-]{20,}/g },
    // AWS access key ids.
    { hint: 'KIA', pattern: /(?<![A-Za-z0-9])AKIA[A-Z0-9]{16}(?![A-Za-z0-9])/g },
    { hint: 'SIA', pattern: /(?<![A-Za-z0-9])ASIA[A-Z0-9]{16}(?![A-Za-z0-9])/g },
    // Slack.
    { hint: 'xox', pattern: /(?<![A-Za-z0-9])xox[abceoprs]-[A-Za-z0-9-]{20,}/g },
    { hint: 'xapp-', pattern: /(?<![A-Za-z0-9])xapp-\d-[A-Za-z0-9-]{20,}/g },
    // JSON web tokens, encrypted ones too.
    { hint: 'yJ', pattern: /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]+)*/g },
    // Private keys with at least some of their body, complete or cut off; newlines may be JSON-escaped.
    {
        hint: 'VATE K',
        pattern: /-----BEGIN [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----(?:\\[rn]|\s)*(?:[A-Za-z-]+: [^\n\\]*(?:\\[rn]|\s)+)*[A-Za-z0-9+/=]{32,}(?:(?:\\[rn]|\s)+[A-Za-z0-9+/=]{32,})*(?:(?:(?:\\[rn]|\s)+[A-Za-z0-9+/=]+)?(?:\\[rn]|\s)*-----END [A-Z0-9 ]+-----)?/g,
    },
];
/** No drawn token repeats a character so often; documentation does: `ghp_PersonalAccessToken00000000`. */
const PLACEHOLDER = /^[a-z]+[-_][\w-]*(\w)\1{7}/;
/** Adds where tokens of a known shape stand. */
function findShapes(text, found) {
    for (const { hint, pattern } of SHAPES) {
        if (hint !== undefined && !text.includes(hint))
            continue;
        if (text.search(pattern) < 0)
            continue;
        for (const match of text.matchAll(pattern)) {
            if (!PLACEHOLDER.test(match[0]))
                found.push([match.index, match.index + match[0].length]);
        }
    }
}
/** Whether a line opens, or ends, a private key that is printed line by line. */
const KEY_BEGINS = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----/;
const KEY_ENDS = /-----END [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----/;

;// CONCATENATED MODULE: ./lib/guard/redact.js
/**
 * Takes secrets out of what leaves the job. Known secrets are found raw, reversed, as hex and as base64 at any offset
 * (base64url too), through percent, JSON and HTML escapes, and with separators or invisible characters between their
 * letters, down to fragments of twelve characters; tokens of a known shape are found whoever they belong to.
 * It cannot find what an agent encrypted, translated or spelled out: it is the last guard, not the first.
 */




/** What stands in place of a secret. */
const REDACTED = '***';
/** A shorter value is no secret: taking it out would shred the text. */
const SHORTEST_SECRET = 6;
/**
 * Redacts the secrets of this list, those that are added to it later, too. Its tables get them on the next use (some
 * milliseconds per kilobyte of secrets).
 */
function createRedactor(secrets) {
    const finder = new Finder();
    let learned = 0;
    const find = (text) => {
        for (; learned < secrets.length; learned++)
            finder.learn(secrets[learned]);
        return finder.ranges(text);
    };
    let count = 0;
    const replace = (text, ranges, from = 0) => {
        let out = '';
        let done = from;
        for (const [start, end] of ranges) {
            if (end <= from)
                continue;
            out += text.slice(done, Math.max(done, start)) + REDACTED;
            done = end;
            count++;
        }
        return out + text.slice(done);
    };
    const redact = (text) => {
        let [before, after] = [text, text];
        // What stood on both sides of a secret may be one now. Every round takes letters out, so this ends.
        do
            [before, after] = [after, replace(after, find(after))];
        while (before !== after);
        return after;
    };
    return {
        text: redact,
        found: text => find(text).length > 0,
        get count() {
            return count;
        },
        lines: () => {
            let tail = '';
            let inKey = false;
            return line => {
                if (KEY_BEGINS.test(line))
                    inKey = true;
                const hidden = inKey && /^\s*[A-Za-z0-9+/=]{16,}\s*$/.test(line);
                if (KEY_ENDS.test(line))
                    inKey = false;
                const context = tail;
                tail = `${tail}${line}\n`.slice(-TAIL);
                if (hidden) {
                    count++;
                    return REDACTED;
                }
                return replace(context + line, find(context + line), context.length);
            };
        },
    };
}
/** How often an escape may have been escaped again. */
const ESCAPED = 3;
/** Units of earlier lines looked at again with the next one. */
const TAIL = 64;
class Finder {
    #letters = new Scanner(ALPHANUMERIC);
    /** For secrets with so few letters and digits that those alone do not tell them. */
    #visible = new Scanner(VISIBLE);
    #short = [];
    #learned = new Set();
    learn(secret) {
        for (const part of secretParts(secret)) {
            if (part.length < SHORTEST_SECRET || this.#learned.has(part))
                continue;
            for (const pattern of encodedPatterns(part))
                this.#letters.add(pattern);
            for (const pattern of plainPatterns(part)) {
                if (this.#letters.add(pattern) || this.#visible.add(pattern))
                    continue;
                this.#short.push(pattern.text);
            }
            this.#learned.add(part);
        }
    }
    /** Where secrets stand: in order, without overlap. */
    ranges(text) {
        const found = [];
        this.#known(text, found);
        findShapes(text, found);
        this.#read(text, decode, ESCAPED, found);
        // Twice, for a list of quoted characters: first the quotes go, then the commas.
        if (!this.#visible.empty)
            this.#read(text, unspaced, 2, found);
        return found.length === 0 ? found : merged(found);
    }
    /** Adds what is found in a reading of the text, and in readings of that. */
    #read(text, read, depth, found) {
        const reading = depth === 0 ? undefined : read(text);
        if (reading === undefined)
            return;
        const inside = [];
        this.#known(reading.text, inside);
        this.#read(reading.text, read, depth - 1, inside);
        for (const range of inside)
            found.push(reading.origin(range));
    }
    #known(text, found) {
        for (const scanner of [this.#letters, this.#visible]) {
            if (scanner.mayMatch(text))
                for (const range of scanner.ranges(text))
                    found.push(range);
        }
        for (const secret of this.#short) {
            for (let i = text.indexOf(secret); i >= 0; i = text.indexOf(secret, i + secret.length)) {
                found.push([i, i + secret.length]);
            }
        }
    }
}
function merged(ranges) {
    const sorted = ranges.sort((a, b) => a[0] - b[0]);
    const out = [];
    for (const [start, end] of sorted) {
        const latest = out.at(-1);
        if (latest !== undefined && start <= latest[1])
            latest[1] = Math.max(latest[1], end);
        else
            out.push([start, end]);
    }
    return out;
}


/***/ })

};
