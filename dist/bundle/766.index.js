export const id = 766;
export const ids = [766];
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
        return CODE.has(type);
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


/***/ })

};
