export const id = 877;
export const ids = [877];
export const modules = {

/***/ 4028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ scanHtml),
/* harmony export */   v: () => (/* binding */ htmlIn)
/* harmony export */ });
const SAFE = new Set(('a abbr b blockquote br caption center cite code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd li ' +
    'mark ol p pre q rp rt ruby s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt ' +
    'u ul var wbr').split(' '));
const SINGLE = new Set(['br', 'hr', 'img', 'wbr']);
const SAFE_ATTRIBUTES = new Set('align alt colspan dir height href lang open reversed rowspan start title valign width src'.split(' '));
const ATTRIBUTE = /[ \t]+([A-Za-z-]+)(?:=("[^"<>\r\n]*"|'[^'<>\r\n]*'|[^\s"'=<>`]+))?/g;
const TAG = new RegExp(`<(/?)([A-Za-z][A-Za-z0-9]*)((?:${ATTRIBUTE.source})*)[ \\t]*(/?)>`, 'y');
/** Every tag and every stray `<` between two offsets of raw HTML. `mayLoad` judges the address of an image. */
function scanHtml(text, start, end, mayLoad) {
    const found = [];
    for (let at = text.indexOf('<', start); at >= 0 && at < end; at = text.indexOf('<', at)) {
        TAG.lastIndex = at;
        const match = TAG.exec(text);
        const name = match?.[2]?.toLowerCase() ?? '';
        if (match && TAG.lastIndex <= end && isSafe(name, match[3] ?? '', mayLoad)) {
            const single = SINGLE.has(name) || match.at(-1) === '/';
            found.push({ kind: 'tag', name, closing: match[1] === '/', single, start: at, end: TAG.lastIndex });
            at = TAG.lastIndex;
        }
        else {
            found.push({ kind: 'stray', start: at++ });
        }
    }
    return found;
}
function isSafe(name, attributes, mayLoad) {
    let source;
    for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
        const lower = attribute.toLowerCase();
        if (!SAFE_ATTRIBUTES.has(lower))
            return false;
        // A second `src` would be ignored by a browser, the first one not.
        if (lower === 'src')
            source ??= value.replace(/^["']|["']$/g, '');
    }
    if (name === 'img')
        return source !== undefined && mayLoad(source);
    return SAFE.has(name) && source === undefined;
}
/** The parts of a text that are raw HTML. */
function htmlIn(tokens) {
    return tokens.filter(({ enter, type }) => enter && (type === 'htmlFlow' || type === 'htmlText'));
}


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cover),
/* harmony export */   q: () => (/* binding */ tokenize)
/* harmony export */ });
/* harmony import */ var micromark__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5387);
/* harmony import */ var micromark__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1880);
/* harmony import */ var micromark__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2192);
/* harmony import */ var micromark_extension_gfm_footnote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4810);
/* harmony import */ var micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7749);



/** Bare addresses are left out: parsers do not agree on where one ends, and may swallow an image with it. */
const EXTENSIONS = { extensions: [(0,micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_0__/* .gfmTable */ .x)(), (0,micromark_extension_gfm_footnote__WEBPACK_IMPORTED_MODULE_1__/* .gfmFootnote */ .r)()] };
/** More containers in one line than this is an attack on the parser, not a text. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){100}/m;
/**
 * Reads GitHub's Markdown as GitHub does. Throws RangeError for a text no parser should be given. Time grows
 * with the square of the length: keep to tens of thousands of characters.
 */
function tokenize(text) {
    if (TOO_DEEP.test(text))
        throw new RangeError('Markdown nested too deeply');
    const events = (0,micromark__WEBPACK_IMPORTED_MODULE_2__/* .postprocess */ ._)((0,micromark__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .q)(EXTENSIONS)
        .document()
        .write((0,micromark__WEBPACK_IMPORTED_MODULE_4__/* .preprocess */ .v)()(text, undefined, true)));
    // The parser leaves a byte order mark at the start out of its count.
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    return events.map(([kind, { type, start, end }]) => ({
        enter: kind === 'enter',
        type,
        start: start.offset + shift,
        end: end.offset + shift,
    }));
}
/** Tells whether an offset lies in one of these ranges; ask in ascending order. */
function cover(ranges) {
    const sorted = ranges.toSorted((a, b) => a.start - b.start);
    let next = 0;
    let reach = 0;
    return at => {
        for (let range = sorted[next]; range && range.start <= at; range = sorted[++next]) {
            reach = Math.max(reach, range.end);
        }
        return at < reach;
    };
}


/***/ }),

/***/ 7889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ redactOutcome),
/* harmony export */   O: () => (/* binding */ HEADLINES)
/* harmony export */ });
/** What is said first of a run that ended. */
const HEADLINES = {
    success: '✅ Codex finished',
    failure: '❌ Codex could not finish',
    cancelled: '🛑 The run was cancelled',
    'timed-out': '⏱️ Codex ran out of time',
    skipped: '⏭️ Codex was not run',
};
/** An outcome without secrets. Redact before anything is cut: half a secret is not recognised. */
function redactOutcome(outcome, redact) {
    const { reason, remedy, message, stats } = outcome;
    const maybe = (text) => (text === undefined ? undefined : redact(text));
    return {
        ...outcome,
        reason: maybe(reason),
        remedy: maybe(remedy),
        message: maybe(message),
        stats: {
            ...stats,
            commands: stats.commands.map(command => ({ ...command, command: redact(command.command) })),
            changes: stats.changes.map(change => ({ ...change, path: redact(change.path) })),
        },
    };
}


/***/ }),

/***/ 332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ openersAt),
/* harmony export */   _8: () => (/* binding */ openAt),
/* harmony export */   _j: () => (/* binding */ indentOf),
/* harmony export */   l3: () => (/* binding */ inFence),
/* harmony export */   vp: () => (/* binding */ closersAt)
/* harmony export */ });
/**
 * What to write at the end of a text that stops at `at`, so that nothing in it stays open: fences and tags are
 * closed, the innermost first. Lists, quotes and tables end by themselves.
 */
function closersAt(spans, at) {
    const open = openAt(spans, at);
    const lines = [];
    for (const [index, span] of open.entries()) {
        const indent = indentOf(open.slice(0, index));
        if (span.kind === 'fence')
            lines.unshift(`\n${indent}${span.closing}`);
        if (span.kind === 'tag')
            lines.unshift(`\n${indent.trimEnd()}\n${indent}</${span.name}>`);
    }
    return lines.join('');
}
/**
 * What to write before the rest of a text that goes on at `at`, so that it goes on as what it was: quotes need
 * nothing, list items a line of their own, fences their first line, tables their head, tags themselves.
 * `raw` says that this is in the
 * middle of raw HTML.
 */
function openersAt(spans, at, raw) {
    const open = openAt(spans, at);
    let text = '';
    for (const [index, span] of open.entries()) {
        const indent = indentOf(open.slice(0, index));
        const next = open[index + 1]?.kind;
        // A blank line ends the paragraph of a stub, and raw HTML: what follows is a block of its own.
        const blank = (next === undefined ? !raw : next !== 'tag')
            ? `${indentOf(open.slice(0, index + 1)).trimEnd()}\n`
            : '';
        if (span.kind === 'item')
            text += `${indent}${stub(span.marker, span.width)}\n${blank}`;
        if (span.kind === 'fence')
            text += `${indent}${span.opening}\n`;
        if (span.kind === 'table')
            text += `${indent}${span.head}\n`;
        if (span.kind === 'tag') {
            const summary = span.name === 'details' ? '<summary>continued</summary>' : '';
            text += `${indent}${span.source}${summary}\n${blank}`;
        }
    }
    return text;
}
/** Whether the text at `at` is a line of code, where blank lines and indentation count. */
function inFence(spans, at) {
    return openAt(spans, at).some(({ kind }) => kind === 'fence');
}
/** What is open at an offset, the outermost first. */
function openAt(spans, at) {
    return spans.filter(({ start, end }) => start < at && at < end);
}
/** What a line within these containers begins with. */
function indentOf(open) {
    return open
        .map(span => (span.kind === 'quote' ? '> ' : span.kind === 'item' ? ' '.repeat(span.width) : ''))
        .join('');
}
/** The first line of a list item that goes on, as wide as the item was. */
function stub(marker, width) {
    const before = Math.max(0, width - marker.length - 4);
    return `${' '.repeat(before)}${marker}${' '.repeat(Math.max(1, width - marker.length - before))}…`;
}


/***/ }),

/***/ 766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sanitize),
/* harmony export */   q: () => (/* binding */ asCode)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4028);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2596);
/* harmony import */ var _repair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(332);
/* harmony import */ var _structure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8392);




/** Invisible, and not a character of a name: `@` before it calls nobody. */
const GAP = '\u200B';
const MOST_PASSES = 8;
/**
 * Makes a model's Markdown harmless, and complete: `@name` notifies nobody, images from other hosts become links,
 * comments and tags that could hide or load something become visible text, what was opened is closed. Code stays
 * as it is; so do `#123` and links. An edit can turn raw HTML into Markdown, so it is read again until nothing is
 * left to do; a text that cannot be read is shown as code.
 */
function sanitize(text, manners) {
    let clean = text.replace(/^\uFEFF+/, '');
    try {
        for (let pass = 0; pass < MOST_PASSES; pass++) {
            const tokens = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .q)(clean);
            let edits = editsOf(clean, tokens, manners);
            if (edits.length === 0)
                edits = disputedImages(clean, tokens);
            const closers = edits.length > 0 ? '' : (0,_repair_js__WEBPACK_IMPORTED_MODULE_3__/* .closersAt */ .vp)((0,_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .structureOf */ .p)(clean, tokens).spans, clean.length);
            if (edits.length === 0 && closers === '')
                return clean;
            clean = apply(clean, edits) + closers;
        }
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
    }
    return asCode(text);
}
/** A text as a block of code, whatever it contains. */
function asCode(text, language = '') {
    let longest = 2;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
function editsOf(text, tokens, manners) {
    const mayLoad = imagesOf(manners.serverUrl);
    const gaps = mentionEdits(text, tokens);
    const images = imageEdits(text, tokens, mayLoad);
    const html = htmlEdits(text, tokens, mayLoad);
    const stray = (0,_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .structureOf */ .p)(text, tokens).stray.map(tag => escapeAt(tag.start));
    const edits = [...gaps, ...addressEdits(text, tokens), ...images, ...html, ...stray].sort((a, b) => a.start - b.start);
    return edits.filter((edit, index) => edit.start !== edits[index - 1]?.start);
}
const escapeAt = (start) => ({ start, end: start + 1, text: '&lt;' });
function apply(text, edits) {
    let result = '';
    let at = 0;
    for (const edit of edits) {
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}
const CODE = new Set(['codeText', 'autolink']);
const BLOCKS = new Set(['codeFenced', 'codeIndented']);
const DESTINATIONS = new Set(['resourceDestination', 'definitionDestination']);
/** Where nothing is text: in code, and in addresses. */
function notText(text, tokens) {
    let footnotes = 0;
    return tokens.filter(({ enter, type, start, end }) => {
        if (type === 'gfmFootnoteDefinition')
            footnotes += enter ? 1 : -1;
        if (!enter)
            return false;
        if (DESTINATIONS.has(type))
            return /^<?(?:https?:\/\/|mailto:)\S*$/i.test(text.slice(start, end));
        // A block of code in a footnote, or an indented one right below a table, is not the same for every parser.
        if (BLOCKS.has(type))
            return footnotes === 0 && (type === 'codeFenced' || isAfterBlank(text, start));
        // Nor is where a footnote's paragraph ends, and with it code that goes on in the next line.
        return CODE.has(type) && !(footnotes > 0 && text.slice(start, end).includes('\n'));
    });
}
const isAfterBlank = (text, at) => /(?:^|\n[ \t>]*\n)[ \t>]*$/.test(text.slice(Math.max(0, at - 200), at));
/** `@`, also written as a character reference. */
const AT = /@|&#0*64;?|&#[xX]0*40;?|&commat;?/g;
/**
 * GitHub makes a link of a bare address up to the next space, also over the first backtick of a code span, which
 * then is none. Such an address is not made a link.
 */
function addressEdits(text, tokens) {
    const isSkipped = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cover */ .I)([...notText(text, tokens), ...(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlIn */ .v)(tokens)]);
    return [...text.matchAll(/(www|https?|ftp)(?=(?:\.|:\/\/)[^\s<]*`)/gi)].flatMap(({ index, 0: scheme }) => {
        const at = index + scheme.length;
        return isSkipped(index) ? [] : [{ start: at, end: at, text: GAP }];
    });
}
function mentionEdits(text, tokens) {
    if (!text.includes('@') && !text.includes('&'))
        return [];
    const isSkipped = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cover */ .I)(notText(text, tokens));
    const html = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlIn */ .v)(tokens);
    const isHtml = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cover */ .I)(html);
    const isTag = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cover */ .I)(html.flatMap(({ start, end }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .scanHtml */ .L)(text, start, end, () => true)).filter(isTagPiece));
    const edits = [];
    for (const { index: start, 0: at } of text.matchAll(AT)) {
        const end = start + at.length;
        if (isSkipped(start) || isTag(start) || /^(?:\s|$|\u200B)/.test(text.slice(end, end + 1)))
            continue;
        // `name@host` and `https://host/@name` notify nobody, but for raw HTML, where all that is only text.
        if (!isHtml(start) && HARMLESS.test(lineBefore(text, start)))
            continue;
        edits.push({ start: end, end, text: GAP });
    }
    return edits;
}
/** What stands before an `@` that is part of a mail address, or of a web address every parser makes a link. */
const HARMLESS = /(?:^|[ \t(])(?:[A-Za-z0-9._+-]*[A-Za-z0-9]|https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/(?:[A-Za-z0-9.-]+\/)*)$/;
const lineBefore = (text, at) => text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 200), at);
const isTagPiece = (piece) => piece.kind === 'tag';
/** `![alt](address)` becomes `[image: alt](address)`, a link: nothing is loaded until somebody clicks. */
function imageEdits(text, tokens, mayLoad) {
    const edits = [];
    /** Links and images that are open, with their address once it is known. */
    const open = [];
    for (const { enter, type, start, end } of tokens) {
        if (type === 'image' || type === 'link') {
            if (enter)
                open.push({});
            else {
                const { address } = open.pop() ?? {};
                const loads = address !== undefined && mayLoad(address);
                if (type === 'image' && !loads)
                    edits.push({ start, end: start + 2, text: '[image: ' });
            }
        }
        else if (enter && type === 'resourceDestinationString') {
            const innermost = open.at(-1);
            if (innermost)
                innermost.address = text.slice(start, end);
        }
    }
    return edits;
}
/** What is no image for us may be one for another parser, in a table or before a stray bracket. */
function disputedImages(text, tokens) {
    const isSkipped = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cover */ .I)([...notText(text, tokens), ...tokens.filter(({ type }) => type === 'image')]);
    return [...text.matchAll(/!(?=\[)/g)].flatMap(({ index }) => isSkipped(index) ? [] : [{ start: index + 1, end: index + 1, text: GAP }]);
}
/**
 * Escapes every `<` that may begin a tag or a comment, but for tags that only format. Parsers do not agree on what
 * is a tag; after this there is nothing to disagree on.
 */
function htmlEdits(text, tokens, mayLoad) {
    const html = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlIn */ .v)(tokens);
    const pieces = html.flatMap(({ start, end }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .scanHtml */ .L)(text, start, end, mayLoad));
    const strays = pieces.flatMap(piece => (piece.kind === 'stray' ? [escapeAt(piece.start)] : []));
    const isKnown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cover */ .I)([...html, ...notText(text, tokens)]);
    const others = [...text.matchAll(/<(?=[A-Za-z/!?])/g)].filter(({ index }) => !isKnown(index));
    return [...strays, ...others.map(({ index }) => escapeAt(index))];
}
/** Images may come from GitHub itself, by an address that says so without any escapes. */
function imagesOf(serverUrl) {
    const own = new URL(serverUrl).host.toLowerCase();
    return url => {
        const [, host] = /^https:\/\/([a-z0-9.-]+(?::\d+)?)\/[^\s&\\]*$/i.exec(url) ?? [];
        if (host === undefined)
            return false;
        const lower = host.toLowerCase();
        return lower === own || lower.endsWith('.githubusercontent.com');
    };
}


/***/ }),

/***/ 8392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ structureOf)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4028);

/** Finds the constructs of a text. Raw HTML that is not safe does not count. */
function structureOf(text, tokens) {
    const spans = [];
    const stray = [];
    const lists = [];
    const quotes = [];
    const tags = [];
    const html = new Map((0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlIn */ .v)(tokens).map(token => [token, (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .scanHtml */ .L)(text, token.start, token.end, () => true)]));
    let footnotes = 0;
    let lineStart = 0;
    /** Where the content of the innermost container begins on this line. */
    let contentStart = 0;
    let fence;
    let table;
    let item;
    /** What a list item or a quote leaves open ends with it. */
    const closeTags = (keep, end) => {
        for (const tag of tags.splice(keep))
            tag.end = end;
    };
    const closeItem = (list, end) => {
        if (!list.item)
            return;
        list.item.end = end;
        if (list.item.value)
            list.item.value.oneLine = !text.slice(list.item.start, end).trim().includes('\n');
        closeTags(list.tags, end);
    };
    const takeTag = (tag) => {
        if (tag.single)
            return;
        if (!tag.closing) {
            const span = { kind: 'tag', name: tag.name, source: text.slice(tag.start, tag.end) };
            tags.push({ ...span, start: tag.start, end: Infinity });
            spans.push(tags.at(-1));
            return;
        }
        const floor = Math.max(lists.at(-1)?.tags ?? 0, quotes.at(-1)?.tags ?? 0);
        const at = tags.findLastIndex(open => open.name === tag.name);
        if (at < floor)
            stray.push(tag);
        else
            closeTags(at, tag.end);
    };
    for (const token of tokens) {
        const { enter, type, start, end } = token;
        switch (type) {
            case 'lineEnding':
            case 'lineEndingBlank':
                if (enter)
                    lineStart = contentStart = start + (text.startsWith('\r\n', start) ? 2 : 1);
                break;
            case 'blockQuotePrefix':
            case 'listItemIndent':
                if (!enter)
                    contentStart = Math.max(contentStart, end);
                break;
            case 'blockQuote':
                if (enter) {
                    spans.push({ kind: 'quote', start, end });
                    quotes.push({ span: spans.at(-1), tags: tags.length });
                }
                else {
                    closeTags(quotes.pop()?.tags ?? 0, end);
                }
                break;
            case 'listOrdered':
            case 'listUnordered':
                if (enter)
                    lists.push({ first: 1, count: 0, tags: tags.length });
                else
                    closeItem(lists.pop(), end);
                break;
            case 'listItemPrefix': {
                const list = lists.at(-1);
                if (enter) {
                    closeItem(list, lineStart);
                    item = list.item = { kind: 'item', marker: '', width: 0, start, end: Infinity };
                    spans.push(item);
                    list.count++;
                }
                else if (item) {
                    const blank = /\S$/.test(text.slice(start, end)) ? 1 : 0;
                    item.width = columns(text.slice(contentStart, end)) + blank;
                    item.marker = text.slice(start, end).trim();
                    const number = String(item.value?.ordinal);
                    // A longer number would move the content out of the item.
                    if (item.value && number.length === item.marker.length - 1)
                        item.marker = number + item.marker.slice(-1);
                    contentStart = end;
                }
                break;
            }
            case 'listItemValue': {
                if (!enter || !item)
                    break;
                const list = lists.at(-1);
                if (list.count === 1)
                    list.first = Number(text.slice(start, end));
                item.value = { start, end, ordinal: list.first + list.count - 1, oneLine: true };
                break;
            }
            case 'gfmFootnoteDefinition':
                footnotes += enter ? 1 : -1;
                break;
            case 'codeFenced':
                if (enter)
                    spans.push((fence = { kind: 'fence', opening: '', closing: '', closed: false, start, end }));
                else if (fence) {
                    // One that is never closed ends with the container around it, or else with the text.
                    const within = fence.closed || lists.length > 0 || quotes.length > 0 || footnotes > 0;
                    fence.end = within ? end : Infinity;
                }
                break;
            case 'codeFencedFence':
                if (!enter || !fence)
                    break;
                if (fence.opening !== '')
                    fence.closed = true;
                else
                    fence.opening = text.slice(start, end);
                break;
            case 'codeFencedFenceSequence':
                if (enter && fence && fence.closing === '')
                    fence.closing = text.slice(start, end);
                break;
            case 'table':
                if (enter)
                    spans.push((table = { kind: 'table', head: '', start, end }));
                break;
            case 'tableHead':
                if (enter && table)
                    table.head = text.slice(start, end);
                break;
            case 'htmlFlow':
            case 'htmlText':
                for (const piece of html.get(token) ?? [])
                    if (piece.kind === 'tag')
                        takeTag(piece);
                break;
        }
    }
    return { spans: spans.sort((a, b) => a.start - b.start), stray };
}
/** How many columns a text takes at the start of a line; a tab reaches to the next multiple of four. */
function columns(text) {
    let width = 0;
    for (const char of text)
        width += char === '\t' ? 4 - (width % 4) : 1;
    return width;
}


/***/ }),

/***/ 5877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderEarlyFailure: () => (/* binding */ renderEarlyFailure),
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_BYTES

// EXTERNAL MODULE: ./lib/action/log/blocks.js
var blocks = __webpack_require__(1009);
// EXTERNAL MODULE: ./lib/action/log/format.js
var format = __webpack_require__(1096);
// EXTERNAL MODULE: ./lib/action/log/render.js
var render = __webpack_require__(191);
// EXTERNAL MODULE: ./lib/action/reply/outcome.js
var outcome = __webpack_require__(7889);
// EXTERNAL MODULE: ./lib/action/reply/sanitize.js
var sanitize = __webpack_require__(766);
// EXTERNAL MODULE: ./lib/action/stats.js
var action_stats = __webpack_require__(1341);
// EXTERNAL MODULE: ./lib/action/log/safe.js
var safe = __webpack_require__(5390);
;// CONCATENATED MODULE: ./lib/action/summary/markdown.js
/** Pieces of Markdown that hold text of strangers and end where we say. Pure. */



/** Size as GitHub counts it. */
const size = (text) => Buffer.byteLength(text);
// Marks that mean something anywhere; at a line's beginning; and in addresses, mentions and emoji.
const MARKS = /[\\`*_[\]<>|~&@$]|^[!-/:-@[-`{-~]|(?<=^\d{1,9})[.)](?=\s|$)|:(?=\/\/|\w+:)|(?<=\bwww)\./gi;
/** One line of plain text: every mark that Markdown or HTML could take for one is a character reference, which is none. */
function plain(text, max = 500) {
    return (0,safe/* safeLine */.om)(text.trim(), max).replace(MARKS, mark => `&#${mark.charCodeAt(0)};`);
}
/** One line of code, also in a cell of a table, where a backslash before a pipe would end a code span. */
function codeLine(text, max = 200) {
    return `<code>${plain(text, max) || ' '}</code>`;
}
/** The first `bytes` bytes of a text, no character cut in two. */
function beginning(text, bytes) {
    const data = Buffer.from(text);
    let end = Math.max(0, Math.min(bytes, data.length));
    while (end > 0 && end < data.length && ((data[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return data.toString('utf8', 0, end);
}
/** A folded part. */
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** A block of code that fits into `budget` bytes, cut at a line, or nothing when that is too little to be of use. */
function codeBlock(text, language, budget) {
    const shown = (0,safe/* seenText */.JW)(text.replace(/\n$/, ''));
    const whole = (0,sanitize/* asCode */.q)(shown, language);
    if (size(whole) <= budget)
        return whole;
    const cut = fitting(shown.split('\n'), budget - (size(whole) - size(shown)) - 100);
    if (cut.kept.length === 0)
        return '';
    return `${(0,sanitize/* asCode */.q)(cut.kept.join('\n'), language)}\n\n… ${(0,format/* number */.ai)(cut.left)} more lines are left out.`;
}
/** A table whose rows fit into `budget` bytes; the rest is counted. */
function table(head, rows, budget) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const top = [line(head), line(head.map(() => '---'))];
    const { kept, left } = fitting(rows.map(line), budget - size(top.join('\n')) - 50);
    if (kept.length === 0)
        return '';
    return `${[...top, ...kept].join('\n')}${left > 0 ? `\n\n… and ${(0,format/* number */.ai)(left)} more.` : ''}`;
}
/** As many of these lines as fit, from the first one on. */
function fitting(lines, budget) {
    let room = budget;
    const kept = [];
    for (const line of lines) {
        room -= size(line) + 1;
        if (room < 0)
            break;
        kept.push(line);
    }
    return { kept, left: lines.length - kept.length };
}

;// CONCATENATED MODULE: ./lib/action/summary.js







/** GitHub takes 1 MiB for a step and drops all of a larger one; some room is left for others of the same step. */
const SUMMARY_BYTES = 1_000_000;
/** The reader of Markdown takes time that grows with the square of the length. */
const READABLE = 60_000;
/** The summary in Markdown, at most `limit` bytes: what matters least is left out first. */
function renderSummary(info, limit = SUMMARY_BYTES) {
    const { stats } = info;
    const changes = info.changes ?? (0,blocks/* editsOf */.t7)(stats);
    let room = limit;
    /** Takes as much of what is left as a part needs; parts are asked in the order of what matters most. */
    const take = (part) => {
        const text = part(room - 2);
        if (text === '' || size(text) + 2 > room)
            return '';
        room -= size(text) + 2;
        return text;
    };
    const head = take(() => headOf(info));
    const reply = take(budget => replyOf(info, budget));
    const remarks = take(budget => remarksOf(info, budget));
    const facts = take(budget => factsOf(info, budget));
    const commands = take(budget => commandsOf(stats, budget));
    const files = take(budget => filesOf(changes, budget));
    const plan = take(budget => planOf(stats.plan, budget));
    const diff = take(budget => diffOf(info.diff, changes, budget));
    return `${[head, reply, remarks, commands, files, diff, plan, facts].filter(part => part !== '').join('\n\n')}\n`;
}
/** The summary of a run that failed before it began: a bad input, nobody to ask where the reply belongs. */
function renderEarlyFailure(reason, remedy, durationMs) {
    const stats = (0,action_stats/* createStats */.uu)().value;
    return renderSummary({ conclusion: 'failure', reason, remedy, durationMs, stats, serverUrl: '' });
}
function headOf({ conclusion, reason, remedy, durationMs, stats, header, links = {}, notes = [], }) {
    const model = stats.model ?? header?.model;
    const line = [
        model === undefined ? '' : codeLine(model),
        (0,format/* duration */.p0)(durationMs),
        stats.tokens ? `${(0,format/* number */.ai)(stats.tokens.total_tokens)} tokens` : '',
        stats.turns > 0 ? (0,blocks/* workText */.x1)(stats) : '',
        ...Object.entries(links).map(([text, url]) => url && /^https?:\/\/[^\s()<>]+$/.test(url) ? `[${plain(text)}](${url})` : ''),
    ];
    return [
        `## ${outcome/* HEADLINES */.O[conclusion]}`,
        line.filter(part => part !== '').join(' · '),
        reason ? plain(reason, 2000) : '',
        remedy ? `**What to do:** ${plain(remedy, 2000)}` : '',
        ...notes.map(note => `> ${plain(note, 2000)}`),
    ]
        .filter(part => part !== '')
        .join('\n\n');
}
function replyOf({ reply = '', conclusion, serverUrl }, budget) {
    if (reply.trim() === '')
        return '';
    const heading = conclusion === 'success' ? '### Reply\n\n' : '### What Codex had written by then\n\n';
    const whole = reply.length <= READABLE ? (0,sanitize/* sanitize */.a)(reply.trim(), { serverUrl }) : (0,sanitize/* asCode */.q)(reply);
    if (size(heading + whole) <= budget)
        return heading + whole;
    const elsewhere = conclusion === 'success' ? ' All of it is in the output `final-message` and in the `output-file`.' : '';
    return cutOf(heading, `reply is longer than a summary can be; this is the beginning.${elsewhere}`, reply, budget);
}
/** The beginning of what is too long, as code: it can hold nothing that would have to be closed. */
function cutOf(heading, note, text, budget) {
    const frame = `${heading}> The ${note}\n\n`;
    const body = text.trimEnd();
    const fence = size((0,sanitize/* asCode */.q)(body)) - size(body);
    const cut = beginning(body, budget - size(frame) - fence);
    return cut === '' ? '' : frame + (0,sanitize/* asCode */.q)(cut);
}
function remarksOf({ remarks = '' }, budget) {
    if (remarks === '')
        return '';
    const whole = `### Remarks on lines\n\n${remarks}`;
    return size(whole) <= budget
        ? whole
        : cutOf('### Remarks on lines\n\n', 'remarks are longer than a summary can be; these are the first.', remarks, budget);
}
function commandsOf({ commands, commandCount, failedCommands }, budget) {
    if (commands.length === 0)
        return '';
    const failed = failedCommands > 0 ? `, ${(0,format/* number */.ai)(failedCommands)} failed` : '';
    const rows = commands.map(({ command, exitCode, durationMs, status }) => [
        codeLine(command),
        exitCode === undefined ? plain(status) : `${exitCode === 0 ? '✓' : '✗'} ${exitCode}`,
        durationMs === undefined ? '' : (0,format/* duration */.p0)(durationMs),
    ]);
    const title = `${(0,format/* plural */.LS)(commandCount, 'command')}${failed}`;
    const content = table(['Command', 'Exit', 'Time'], rows, budget - 200);
    const more = commandCount > commands.length ? `\n\nOnly the first ${(0,format/* number */.ai)(commands.length)} are listed.` : '';
    return content === '' ? '' : folded(title, content + more);
}
function filesOf(changes, budget) {
    if (changes.length === 0)
        return '';
    const rows = changes.map(file => [file.status, codeLine(file.path), (0,blocks/* sizeOf */.$d)(file)]);
    const content = table(['', 'File', 'Lines'], rows, budget - 200);
    return content === ''
        ? ''
        : folded(`${(0,format/* plural */.LS)(changes.length, 'changed file')}, ${linesOf(changes)}`, content);
}
const linesOf = (changes) => (0,format/* delta */.pU)((0,blocks/* sum */.cz)(changes, 'added'), (0,blocks/* sum */.cz)(changes, 'removed'));
function diffOf(diff, changes, budget) {
    if (diff === undefined || diff.trim() === '')
        return '';
    const content = codeBlock(diff, 'diff', budget - 200);
    return content === '' ? '' : folded(`Diff, ${linesOf(changes)}`, content);
}
const BOXES = { completed: '[x]', in_progress: '[ ] ▸', pending: '[ ]' };
function planOf(plan, budget) {
    if (plan.length === 0)
        return '';
    const { kept, left } = fitting(plan.map(({ step, status }) => `- ${BOXES[status]} ${plain(step)}`), budget - 200);
    if (kept.length === 0)
        return '';
    const done = plan.filter(({ status }) => status === 'completed').length;
    const more = left > 0 ? `\n- … and ${(0,format/* number */.ai)(left)} more` : '';
    return folded(`Plan, ${(0,format/* number */.ai)(done)} of ${(0,format/* number */.ai)(plan.length)} done`, kept.join('\n') + more);
}
function factsOf({ stats, header }, budget) {
    const effort = stats.effort ?? header?.effort;
    const rows = Object.entries({
        Codex: header && [header.codexVersion, header.transport].filter(Boolean).join(' · '),
        Model: [stats.model ?? header?.model, effort && `effort ${effort}`].filter(Boolean).join(' · '),
        Tokens: (0,blocks/* tokensText */.c$)(stats),
        Limits: stats.rateLimits && (0,render/* limitsText */.Cf)(stats.rateLimits),
        Sandbox: header?.sandbox,
        'Sign-in': header?.signIn,
        Thread: stats.threadId ?? header?.threadId,
        Event: header?.event,
    }).flatMap(([name, value]) => (value ? [[name, plain(value)]] : []));
    const content = table(['', ''], rows, budget - 100);
    return content === '' ? '' : folded('About this run', content);
}


/***/ })

};
