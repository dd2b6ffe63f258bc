export const id = 858;
export const ids = [858];
export const modules = {

/***/ 1858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compose: () => (/* reexport */ compose),
  createProgress: () => (/* reexport */ createProgress),
  progressBody: () => (/* reexport */ progressBody)
});

// EXTERNAL MODULE: ./lib/action/reply/body.js
var reply_body = __webpack_require__(6649);
// EXTERNAL MODULE: ./lib/action/reply/sanitize.js
var sanitize = __webpack_require__(766);
// EXTERNAL MODULE: ./lib/action/reply/markdown.js
var markdown = __webpack_require__(2596);
;// CONCATENATED MODULE: ./lib/action/reply/references.js

/** A line that may define a link or a footnote for use elsewhere in the text. */
const DEFINITION = /^[ \t>*+\d.)-]*\[[^\]\n]+\]:/m;
/** Whether a text has anything whose meaning reaches from one place to another. */
function hasReferences(text) {
    return DEFINITION.test(text);
}
/**
 * Mends what a split takes apart: a part that uses the address of a link gets its definition too, where there is
 * room; a footnote whose call is in another part stays visible as text.
 */
function mendReferences(parts, limit) {
    const read = parts.map(part => ({ part, tokens: tokensOf(part) }));
    const everywhere = new Map(read.flatMap(({ part, tokens }) => [...definitionsIn(part, tokens)]));
    return read.map(({ part, tokens }) => {
        const here = definitionsIn(part, tokens);
        const missing = new Set();
        for (const [, label = ''] of part.matchAll(/\[([^[\]\n]+)\]/g)) {
            const line = everywhere.get(plain(label));
            if (line !== undefined && !here.has(plain(label)))
                missing.add(line);
        }
        const mended = showFootnotes(part, tokens);
        const added = [...missing].reduce((text, line) => (mended.length + text.length + line.length + 2 <= limit ? `${text}\n${line}` : text), '');
        return added === '' ? mended : `${mended}\n${added}`;
    });
}
function tokensOf(text) {
    try {
        return (0,markdown/* tokenize */.q)(text);
    }
    catch {
        return [];
    }
}
function definitionsIn(text, tokens) {
    const definitions = new Map();
    let line = '';
    for (const { enter, type, start, end } of tokens) {
        if (!enter)
            continue;
        if (type === 'definition')
            line = text.slice(start, end).replace(/\s+/g, ' ');
        if (type === 'definitionLabelString')
            definitions.set(plain(text.slice(start, end)), line);
    }
    return definitions;
}
function showFootnotes(text, tokens) {
    const labels = (wanted) => tokens
        .filter(({ enter, type }) => enter && type === wanted)
        .map(({ start, end }) => text.slice(start, end));
    const called = new Set(labels('gfmFootnoteCallString').map(plain));
    const orphans = labels('gfmFootnoteDefinitionLabelString').filter(label => !called.has(plain(label)));
    return orphans.reduce((result, label) => result.replace(`[^${label}]:`, `\\[^${label}]:`), text);
}
const plain = (label) => label.replace(/\s+/g, ' ').trim().toLowerCase();

// EXTERNAL MODULE: ./lib/action/reply/repair.js
var repair = __webpack_require__(332);
// EXTERNAL MODULE: ./lib/action/reply/structure.js
var structure = __webpack_require__(8392);
;// CONCATENATED MODULE: ./lib/action/reply/split.js




/** Read beyond the limit, so that the last lines before it are understood. */
const SLACK = 1_000;
/**
 * Splits Markdown into parts of at most `limit` UTF-16 units (so of at most as many code points), at natural
 * breaks: before a heading, between blocks, between items, rows and lines, at last between words. What is open at
 * a break is closed and opened again. Nothing is lost or reordered.
 */
function splitMarkdown(text, limit) {
    const references = hasReferences(text);
    const parts = cutUp(text, references ? limit - Math.min(1_000, limit / 4) : limit);
    return references ? mendReferences(parts, limit) : parts;
}
function cutUp(text, limit) {
    const parts = [];
    let rest = text.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
    /** How much of `rest` was put there by us. */
    let carried = 0;
    while (rest.length > limit) {
        const cut = cutOf(rest, limit, carried);
        parts.push(cut.part);
        rest = cut.rest;
        carried = cut.carried;
    }
    return [...parts, rest];
}
function cutOf(rest, limit, carried) {
    const window = rest.slice(0, limit + SLACK);
    let tokens;
    try {
        tokens = (0,markdown/* tokenize */.q)(window);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        tokens = [];
    }
    const { spans } = (0,structure/* structureOf */.p)(window, tokens);
    const breaks = breaksOf(window, tokens, spans, limit, carried);
    const found = breaks.find(({ at }) => partAt(window, spans, at).length <= limit);
    if (found)
        return cutAtLine(rest, window, spans, found, limit);
    return cutInLine(rest, window, tokens, spans, limit, carried);
}
function partAt(window, spans, at) {
    const text = window.slice(0, at);
    const kept = (0,repair/* inFence */.l3)(spans, at) ? text.replace(/\r?\n$/, '') : text.trimEnd();
    return kept + (0,repair/* closersAt */.vp)(spans, at);
}
function cutAtLine(rest, window, spans, { at, raw }, limit) {
    let openers = (0,repair/* openersAt */.Kf)(spans, at, raw);
    if (openers.length > limit / 2)
        openers = '';
    return {
        part: partAt(window, spans, at),
        rest: openers + renumbered(rest, spans, at),
        carried: openers.length,
    };
}
/** A list that begins anew begins with the number GitHub would have shown. */
function renumbered(rest, spans, at) {
    const item = spans.find(span => span.kind === 'item' && span.start >= at);
    if (item?.kind !== 'item' || !item.value || !/^[\s>]*$/.test(rest.slice(at, item.start)))
        return rest.slice(at);
    const { start, end, ordinal, oneLine } = item.value;
    const number = String(ordinal);
    if (number.length !== end - start && !oneLine)
        return rest.slice(at);
    return rest.slice(at, start) + number + rest.slice(end);
}
/** What is cut before rather than inside, when a line has to be cut. */
const ATOMS = new Set(['link', 'image', 'htmlText', 'autolink']);
/** A line is too long for a part: it is cut between words, or else anywhere between two characters. */
function cutInLine(rest, window, tokens, spans, limit, carried) {
    const lineStart = window.lastIndexOf('\n', limit) + 1;
    const from = Math.max(carried, lineStart > limit / 2 ? 0 : lineStart) + 1;
    let at = Math.max(from, limit - (0,repair/* closersAt */.vp)(spans, limit).length - 100);
    const around = (types) => tokens.find(token => token.enter && types.has(token.type) && token.start < at && at < token.end);
    const atom = around(ATOMS);
    const space = window.slice(from, at).search(/\s\S*$/);
    if (atom && atom.start > from)
        at = atom.start;
    else if (space > (at - from) / 2)
        at = from + space + 1;
    while (at > from && !betweenCharacters(window, at))
        at--;
    if (!betweenCharacters(window, at))
        at++;
    const code = around(new Set(['codeText']));
    const ticks = code ? (/^`+/.exec(window.slice(code.start))?.[0] ?? '') : '';
    const raw = around(new Set(['htmlFlow'])) !== undefined;
    const openers = (0,repair/* openersAt */.Kf)(spans, at, raw);
    const indent = window[at - 1] === '\n' ? '' : (0,repair/* indentOf */._j)((0,repair/* openAt */._8)(spans, at));
    const lead = (openers.length > limit / 2 ? '' : openers) + indent + ticks;
    return {
        part: window.slice(0, at) + ticks + (0,repair/* closersAt */.vp)(spans, at),
        rest: lead + rest.slice(at),
        carried: lead.length,
    };
}
/** Not inside a surrogate pair, nor before what belongs to the character before it. */
function betweenCharacters(text, at) {
    return !/^[\uDC00-\uDFFF\p{M}\u200D]/u.test(text.slice(at, at + 2)) && text[at - 1] !== '\u200D';
}
const BLOCKS = new Set('content atxHeading setextHeading thematicBreak codeFenced codeIndented htmlFlow table blockQuote listOrdered listUnordered listItemPrefix definition'.split(' '));
const HEADINGS = new Set(['atxHeading', 'setextHeading']);
/** A break inside one of these would change what it means. */
const WHOLE = new Set('setextHeading definition gfmFootnoteDefinition link image codeText htmlText emphasis strong autolink tableHead'.split(' '));
/** The starts of lines where a text may be cut, the best first. */
function breaksOf(window, tokens, spans, limit, carried) {
    const blocks = new Map();
    const whole = [];
    for (const token of tokens) {
        if (!token.enter)
            continue;
        if (WHOLE.has(token.type))
            whole.push(token);
        if (!BLOCKS.has(token.type))
            continue;
        const line = window.lastIndexOf('\n', token.start - 1) + 1;
        if (!blocks.has(line) || HEADINGS.has(token.type))
            blocks.set(line, token.type);
    }
    // The first character of a construct is no place inside it.
    const isInside = (0,markdown/* cover */.I)(whole.map(after));
    const isRaw = (0,markdown/* cover */.I)(tokens.filter(({ enter, type }) => enter && type === 'htmlFlow').map(after));
    const breaks = [];
    for (let at = window.indexOf('\n') + 1; at > 0 && at <= limit; at = window.indexOf('\n', at) + 1) {
        if (at <= carried)
            continue;
        const score = isInside(at) ? 0 : scoreOf(window, at, blocks.get(at), spans);
        if (score > 0)
            breaks.push({ at, raw: isRaw(at), score: score + at / limit });
    }
    return breaks.sort((a, b) => b.score - a.score);
}
const after = ({ start, end }) => ({ start: start + 1, end });
/** What a better place is worth, against a fuller part: a tenth of the limit a step. */
function scoreOf(window, at, block, spans) {
    const line = window.slice(at, window.indexOf('\n', at) + 1 || undefined);
    const open = (0,repair/* openAt */._8)(spans, at);
    const fence = open.find(span => span.kind === 'fence');
    if (fence)
        return fence.closed && at + line.length >= fence.end ? 0 : 0.2;
    if (line.trim() === '')
        return 0;
    if (block === undefined)
        return open.some(({ kind }) => kind === 'table') ? 0.2 : 0.1;
    if (open.length > 0)
        return 0.3;
    if (HEADINGS.has(block))
        return 0.6;
    return /\n[ \t]*\r?\n$/.test(window.slice(Math.max(0, at - 80), at)) ? 0.5 : 0.4;
}

;// CONCATENATED MODULE: ./lib/action/reply/compose.js



/** What a comment may hold, in UTF-16 units, so at most as many code points. GitHub's limit is 65,536 characters. */
const LIMIT = 65_000;
const MOST_PARTS = 5;
/** For a mark, a label and a notice. */
const FRAME = 700;
/** What making a part harmless may add before it has to be split again. */
const GROWTH = 1_000;
/** Writes the reply. `outcome` is redacted already; its message may be any Markdown. */
function compose(outcome, options) {
    const { limit = LIMIT, most = MOST_PARTS } = options;
    const body = (0,reply_body/* bodyOf */.EN)(outcome, text => (0,sanitize/* sanitize */.a)(text, options));
    const room = limit - FRAME;
    if (body.reply.length <= room) {
        const whole = (0,reply_body/* joinBody */.HN)({ ...body, reply: (0,sanitize/* sanitize */.a)(body.reply, options) });
        if (whole.length <= room)
            return { parts: [whole] };
    }
    const pieces = safePieces(body.reply, room - Math.max(body.head.length, body.tail.length) - GROWTH, options);
    const blocks = [`${body.head}\n\n${pieces[0] ?? ''}`, ...pieces.slice(1)];
    const last = blocks.at(-1) ?? '';
    if (last.length + body.tail.length + 2 <= room)
        blocks[blocks.length - 1] = `${last}\n\n${body.tail}`;
    else
        blocks.push(body.tail);
    return keep(blocks, most, outcome.logUrl);
}
/** Cuts first, then makes each part harmless, as GitHub reads each by itself; what grew too long is cut again. */
function safePieces(text, room, manners) {
    return splitMarkdown(text, room).flatMap(piece => {
        const safe = (0,sanitize/* sanitize */.a)(piece, manners);
        return safe.length <= room + GROWTH ? [safe] : safePieces(safe, Math.floor(room / 2), manners);
    });
}
/** Labels the parts; of too many, the middle goes to the summary. */
function keep(blocks, most, logUrl) {
    const count = blocks.length;
    if (count === 1)
        return { parts: blocks };
    const label = (block, index) => index === 0 ? `${block}\n\n*Part 1 of ${count}*` : `*Part ${index + 1} of ${count}*\n\n${block}`;
    const labelled = blocks.map(label);
    if (count <= most)
        return { parts: labelled };
    const before = Math.ceil(most / 2);
    const after = count - Math.floor(most / 2);
    const [from, to] = [before + 1, after];
    const which = from === to ? `Part ${from} of ${count} is` : `Parts ${from} to ${to} of ${count} are`;
    const first = labelled.slice(0, before);
    first.push(`${first.pop() ?? ''}\n\n**${which} in the [job summary](${logUrl}).**`);
    return { parts: [...first, ...labelled.slice(after)], overflow: blocks.slice(before, after).join('\n\n') };
}

;// CONCATENATED MODULE: ./lib/action/reply/progress.js



const SHORTEST_GAP_MS = 5_000;
const MOST_STEPS = 100;
const PREVIOUS = '<details><summary>The previous reply</summary>';
/** The comment of a moment. `previous` is what the comment said before this run, and is kept, folded. */
function progressBody({ step, plan, elapsedMs }, { logUrl, previous, ...manners }) {
    const steps = plan.slice(0, MOST_STEPS).map(item => {
        const text = item.step.replace(/\s+/g, ' ').trim();
        return `- [${item.status === 'completed' ? 'x' : ' '}] ${item.status === 'in_progress' ? `**${text}**` : text}`;
    });
    const moment = (0,sanitize/* sanitize */.a)([step, steps.join('\n')].filter(text => text !== '').join('\n\n'), manners);
    const body = [
        (0,reply_body/* heading */.R_)('⏳ Codex is working', logUrl),
        moment,
        `<sub>${(0,reply_body/* duration */.p0)(elapsedMs)} so far</sub>`,
    ].join('\n\n');
    const folded = foldPrevious(previous);
    return folded !== '' && body.length + folded.length <= LIMIT - FRAME ? `${body}\n\n${folded}` : body;
}
/** A run that was killed left its progress behind, with the reply before it folded in it already. */
function foldPrevious(previous) {
    if (previous === '')
        return '';
    const at = previous.indexOf(PREVIOUS);
    if (previous.startsWith('**⏳'))
        return at < 0 ? '' : previous.slice(at);
    return `${PREVIOUS}\n\n${previous}\n\n</details>`;
}
/**
 * Writes what was said last, at most every 5 s, and more slowly the longer it lasts (GitHub takes 500 writes an
 * hour). A write that fails is the last: the end of the run will tell why.
 */
function createProgress(write, now) {
    const began = now();
    let latest;
    // The comment was made just before.
    let wroteAt = began;
    let timer;
    let writing;
    let ended = false;
    const plan = () => {
        if (ended || timer || writing || !latest)
            return;
        const gap = Math.max(SHORTEST_GAP_MS, (now() - began) / 60);
        timer = setTimeout(flush, Math.max(0, wroteAt + gap - now()));
        timer.unref();
    };
    const flush = () => {
        timer = undefined;
        if (!latest)
            return;
        const moment = latest;
        latest = undefined;
        writing = write(moment)
            .then(() => undefined, () => {
            ended = true;
        })
            .then(() => {
            writing = undefined;
            wroteAt = now();
            plan();
        });
    };
    return {
        say: moment => {
            latest = moment;
            plan();
        },
        end: async () => {
            ended = true;
            clearTimeout(timer);
            await writing;
        },
    };
}

;// CONCATENATED MODULE: ./lib/action/reply/writing.js
/** What writes the text of a reply. Loaded on first use: the Markdown parser is large. */




/***/ })

};
