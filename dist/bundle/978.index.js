export const id = 978;
export const ids = [978];
export const modules = {

/***/ 2261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ findingsOf),
/* harmony export */   WX: () => (/* binding */ annotationsText)
/* harmony export */ });
/* unused harmony export ANNOTATIONS_PER_LEVEL */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1096);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5390);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8736);
/** Annotations: errors of the run, and findings that a structured reply places at a file and a line. */



/** GitHub keeps so many of each level for one step, and cuts messages at so many characters. */
const ANNOTATIONS_PER_LEVEL = 10;
const MESSAGE_LENGTH = 4000;
const TITLE_LENGTH = 250;
/** Workflow commands for what GitHub would show, redacted; the rest is counted in a line at the end. */
function annotationsText(annotations, redact = text => text) {
    const counts = { error: 0, warning: 0, notice: 0 };
    const shown = annotations.filter(({ level }) => ++counts[level] <= ANNOTATIONS_PER_LEVEL);
    const rest = annotations.length - shown.length;
    const more = rest > 0 ? `… ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rest, 'annotation')} more than GitHub shows for one step\n` : '';
    return shown.map(annotation => command(annotation, redact)).join('') + more;
}
function command(annotation, redact) {
    const clean = (text) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .seenText */ .JW)(redact(text));
    const { level, title, file, line, endLine, message } = annotation;
    const properties = Object.entries({
        title: title === undefined ? undefined : (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceWhole */ .eo)(clean(title).replaceAll('\n', ' '), TITLE_LENGTH),
        file: file === undefined ? undefined : clean(file),
        line: file === undefined ? undefined : line,
        endLine: file === undefined || line === undefined ? undefined : endLine,
    }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${(0,_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProperty */ .Bn)(String(value))}`]));
    const head = properties.length > 0 ? `${level} ${properties.join(',')}` : level;
    return `::${head}::${(0,_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeData */ .uf)((0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceWhole */ .eo)(clean(message), MESSAGE_LENGTH))}\n`;
}
/**
 * Findings of a structured reply: the objects of any list in it that name a file, a line and a text, in the words of
 * Codex's review format (`code_location`, `absolute_file_path`, `line_range`, `priority`) or plain ones (`path`, `line`).
 */
function findingsOf(reply, workspace) {
    const lists = Array.isArray(reply)
        ? [reply]
        : isRecord(reply)
            ? Object.values(reply).filter(Array.isArray)
            : [];
    return lists.flat().flatMap(item => findingOf(item, workspace) ?? []);
}
function findingOf(item, workspace) {
    if (!isRecord(item))
        return undefined;
    const place = isRecord(item['code_location']) ? { ...item, ...item['code_location'] } : item;
    const range = isRecord(place['line_range']) ? place['line_range'] : {};
    const path = text(place, 'absolute_file_path', 'path', 'file', 'file_path');
    const line = integer(range, 'start') ?? integer(place, 'line', 'start_line', 'startLine');
    const message = text(item, 'body', 'message', 'description', 'text');
    const title = text(item, 'title');
    if (path === undefined || line === undefined || (message ?? title) === undefined)
        return undefined;
    const file = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .relativeTo */ .Mf)(workspace, path).replace(/^\.\//, '');
    // A place outside the workspace is no place in the diff.
    if (/^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)|[\r\n]/.test(file))
        return undefined;
    const endLine = integer(range, 'end') ?? integer(place, 'end_line', 'endLine');
    return { level: levelOf(item), message: message ?? title ?? '', title, file, line, endLine };
}
/** Priorities 0 and 1 (`P0`, `P1`) and severities that say so are errors, 3 and below notices. */
function levelOf(item) {
    const priority = item['priority'] ?? item['severity'] ?? item['level'];
    if (typeof priority === 'number')
        return priority <= 1 ? 'error' : priority >= 3 ? 'notice' : 'warning';
    if (typeof priority !== 'string')
        return 'warning';
    if (/^(?:p?[01]|error|critical|high|blocker|major)$/i.test(priority))
        return 'error';
    return /^(?:p?[3-9]|notice|info|low|minor|nit|trivial|suggestion)$/i.test(priority) ? 'notice' : 'warning';
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function text(item, ...names) {
    for (const name of names) {
        const value = item[name];
        if (typeof value === 'string' && value.trim() !== '')
            return value;
    }
    return undefined;
}
function integer(item, ...names) {
    for (const name of names) {
        const value = item[name];
        if (typeof value === 'number' && Number.isInteger(value) && value > 0)
            return value;
    }
    return undefined;
}


/***/ }),

/***/ 5978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createLog)
});

// UNUSED EXPORTS: HEARTBEAT_MS

// EXTERNAL MODULE: ./lib/action/stats.js
var action_stats = __webpack_require__(1341);
// EXTERNAL MODULE: ./lib/action/log/annotations.js
var log_annotations = __webpack_require__(2261);
// EXTERNAL MODULE: ./lib/action/log/blocks.js
var blocks = __webpack_require__(1009);
// EXTERNAL MODULE: ./lib/action/log/format.js
var format = __webpack_require__(1096);
// EXTERNAL MODULE: ./lib/action/log/safe.js
var safe = __webpack_require__(5390);
;// CONCATENATED MODULE: ./lib/action/log/lines.js
/** What a terminal would have left of a line that was overwritten: progress bars, spinners, backspaces. Pure. */

/** Each line as its last state. `\r\n` counts as `\n`. */
function lastStates(text) {
    if (!text.includes('\r') && !text.includes('\b'))
        return text;
    return text.split('\n').map(lastState).join('\n');
}
function lastState(line) {
    const states = line.split('\r');
    let state = states.pop() ?? '';
    // A bar that was wiped at its end, or a `\r\n`: what was to be read stands before.
    while (states.length > 0 && (0,safe/* stripAnsi */.aJ)(state).trim() === '')
        state = states.pop() ?? '';
    return state.includes('\b') ? erase(state) : state;
}
function erase(line) {
    const kept = [];
    let at = 0;
    for (const character of line) {
        if (character === '\b')
            at = Math.max(0, at - 1);
        else
            kept[at++] = character;
    }
    return kept.join('');
}
/**
 * Splits a text into what can be printed and what may still be overwritten: a last line that ends with `\r`.
 * Any other unfinished last line is printed; who cut it there wanted it seen.
 */
function printable(text) {
    if (!text.endsWith('\r'))
        return { lines: text, held: '' };
    const start = text.lastIndexOf('\n') + 1;
    const states = text.slice(start, -1);
    return { lines: text.slice(0, start), held: `${states.slice(states.lastIndexOf('\r') + 1)}\r` };
}
/** The last lines with something in them: at most `count` and about `size` characters. */
function lastLines(text, count, size) {
    const whole = lastStates(text.replace(/\s+$/, ''));
    const from = Math.max(0, whole.length - size);
    const lines = whole.slice(from).split('\n');
    if (from > 0 && whole[from - 1] !== '\n' && lines.length > 1)
        lines.shift();
    return lines.length === 1 && lines[0] === '' ? [] : lines.slice(-count);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./lib/action/log/spool.js
/** Text that waits for its turn: in memory while it is little, in a nameless private file when it is much. */




const IN_MEMORY = 64 * 1024;
const PIECE = 64 * 1024;
/** `directory` is private to this run. Where its disk is full, text stays in memory; callers bound it. */
function createSpool(directory) {
    let waiting = [];
    let size = 0;
    let file;
    let written = 0;
    const spill = () => {
        if (size <= IN_MEMORY)
            return;
        try {
            file ??= openNameless(directory);
            const data = Buffer.from(waiting.join(''));
            for (let at = 0; at < data.length;)
                at += (0,external_node_fs_.writeSync)(file, data, at, data.length - at, written + at);
            written += data.length;
            waiting = [];
            size = 0;
        }
        catch {
            // What a half-written piece left in the file is beyond `written` and is written over.
        }
    };
    return {
        add(text) {
            if (text === '')
                return;
            waiting.push(text);
            size += text.length;
            spill();
        },
        get empty() {
            return written === 0 && size === 0;
        },
        drain(show) {
            let unfinished = '';
            if (file !== undefined) {
                const [decoder, piece] = [new external_node_string_decoder_.StringDecoder('utf8'), Buffer.alloc(PIECE)];
                for (let at = 0; at < written;) {
                    const got = (0,external_node_fs_.readSync)(file, piece, 0, Math.min(PIECE, written - at), at);
                    if (got === 0)
                        break;
                    const text = unfinished + decoder.write(piece.subarray(0, got));
                    const end = text.lastIndexOf('\n') + 1;
                    if (end > 0)
                        show(text.slice(0, end));
                    unfinished = text.slice(end);
                    at += got;
                }
                (0,external_node_fs_.closeSync)(file);
            }
            const rest = unfinished + waiting.join('');
            [waiting, size, file, written] = [[], 0, undefined, 0];
            if (rest !== '')
                show(rest);
        },
    };
}
function openNameless(directory) {
    const path = (0,external_node_path_.join)(directory, `log-${(0,external_node_crypto_.randomUUID)()}`);
    const file = (0,external_node_fs_.openSync)(path, 'wx+', 0o600);
    try {
        (0,external_node_fs_.unlinkSync)(path);
    }
    catch {
        // Windows keeps the name of an open file; the directory goes at the end of the run.
    }
    return file;
}

;// CONCATENATED MODULE: ./lib/action/log/volume.js
/** Keeps a long output short: its beginning is shown as it comes, of the rest only the end. */

/** Of one command's output this much is shown, in bytes: the head at once, the tail at the end. */
const HEAD_BYTES = 960 * 1024;
const TAIL_BYTES = 64 * 1024;
const RECENT = 4096;
/** Counts from nothing. Memory: at most the tail twice, whatever comes. */
function createVolume(head = HEAD_BYTES, tail = TAIL_BYTES) {
    let room = head;
    let full = false;
    let [recent, earlier] = ['', ''];
    let kept = [];
    let keptSize = 0;
    let leftOut = 0;
    const keep = (text) => {
        const size = Buffer.byteLength(text);
        const last = kept.at(-1);
        // Small pieces are joined, so that a million of them are not a million entries.
        if (last && last.size + size < RECENT) {
            last.text += text;
            last.size += size;
        }
        else {
            kept.push({ text, size });
        }
        keptSize += size;
        while (kept[0] && keptSize - kept[0].size >= tail) {
            leftOut += kept[0].size;
            keptSize -= kept[0].size;
            kept.shift();
        }
    };
    return {
        add(text) {
            recent += text;
            if (recent.length > RECENT)
                [recent, earlier] = ['', recent];
            if (full) {
                keep(text);
                return '';
            }
            const size = Buffer.byteLength(text);
            if (size <= room) {
                room -= size;
                return text;
            }
            // Cut at the end of a line; a line that is longer than the room waits whole for the end.
            const cut = text.lastIndexOf('\n', room - 1) + 1;
            full = true;
            keep(text.slice(cut));
            return text.slice(0, cut);
        },
        rest() {
            let text = kept.map(piece => piece.text).join('');
            if (keptSize > tail) {
                const from = text.indexOf('\n', Math.max(0, text.length - tail)) + 1;
                const cut = from > 0 ? from : text.length - tail;
                leftOut += Buffer.byteLength(text.slice(0, cut));
                text = text.slice(cut);
            }
            kept = [];
            keptSize = 0;
            const note = leftOut > 0 ? `… ${(0,format/* bytes */.ee)(leftOut)} left out here; a transcript has all that Codex sent …\n` : '';
            leftOut = 0;
            return note + text;
        },
        recent: () => (earlier + recent).slice(-RECENT),
        get full() {
            return full;
        },
    };
}

;// CONCATENATED MODULE: ./lib/action/log/section.js
/** One thing that is told in pieces: a command, a tool call, a train of thought, a message. It knows its own text only. */



const TAIL_LINES = 10;
const TAIL_SIZE = 2000;
function createSection(key, opening, spillDir) {
    const volume = createVolume();
    const waiting = createSpool(spillDir);
    let held = '';
    let received = false;
    let told = false;
    const take = (lines) => {
        if (lines === '')
            return '';
        const shown = volume.add(lines.endsWith('\n') ? lines : `${lines}\n`);
        if (!volume.full || told)
            return shown;
        told = true;
        return `${shown}… this output is long: the rest of it is shortened, its last part follows at the end …\n`;
    };
    return {
        key,
        opening,
        begun: false,
        since: 0,
        background: false,
        after: undefined,
        ended: false,
        waiting,
        get received() {
            return received;
        },
        add(text) {
            received = true;
            if (text === '')
                return '';
            const split = printable(held + text);
            held = split.held;
            return take(lastStates(split.lines));
        },
        rest() {
            const last = take(lastStates(held));
            held = '';
            return last + volume.rest();
        },
        keep(lines) {
            waiting.add(lines);
        },
        tail() {
            const lines = lastLines(volume.recent(), TAIL_LINES, TAIL_SIZE);
            return lines.map(line => `  │ ${line}\n`).join('');
        },
    };
}

;// CONCATENATED MODULE: ./lib/action/log/stage.js
/**
 * Who speaks when. One group is open at a time and only its own lines stand in it: the first command streams live,
 * what overlaps is kept and follows when it closes. When the model itself goes on (a message, a thought), a
 * command that still runs is in the background: its group closes, and the rest of it is told later as continued.
 */



/** A background command's output is live again when the model has been quiet for so long, in milliseconds. */
const QUIET_MS = 5000;
/** So much may wait behind an open group; then it closes. */
const QUEUE_LENGTH = 500;
/** What may happen beside a command, and waits until that is told. */
const isAside = (op) => op.do === 'group' || op.aside === true;
/** Messages and thoughts. */
const isSpoken = ({ kind }) => kind === 'message' || kind === 'reasoning';
const isThought = (section) => section.opening.kind === 'reasoning';
/** `now` is any monotonic clock in milliseconds; what must wait long is kept in nameless files in `spillDir`. */
function createStage(options) {
    const { surface, now, spillDir } = options;
    const sections = new Map();
    const finished = new Set();
    const queue = [];
    let live;
    let lastStory = -Infinity;
    let samples = 0;
    let lastTotal = 0;
    const print = (text) => {
        if (text !== '')
            surface.text(text.endsWith('\n') ? text : `${text}\n`);
    };
    const tell = (op) => {
        if (op.do === 'say')
            return print(op.text);
        const volume = createVolume();
        surface.open(op.title);
        print(volume.add(op.text));
        print(volume.rest());
        surface.close();
    };
    const begin = (section) => {
        surface.open(section.begun ? `${section.opening.title} (continued)` : section.opening.title);
        if (!section.begun)
            print(section.opening.intro ?? '');
        section.begun = true;
        section.waiting.drain(print);
    };
    const goLive = (section) => {
        begin(section);
        section.since = samples;
        live = section;
    };
    const stepBack = () => {
        if (!live)
            return;
        surface.close();
        live.background = true;
        if (!isThought(live))
            print('… still running');
        live = undefined;
    };
    /** A section that ended while it was not live. */
    const tellWhole = (section) => {
        section.keep(section.rest());
        if (section.begun && section.waiting.empty) {
            if (section.after !== undefined)
                print(section.after.replace('\n', ` · ${section.opening.title}\n`));
            return;
        }
        begin(section);
        surface.close();
        print(section.after ?? '');
    };
    /** The next in line, until one is live that still runs. */
    const advance = () => {
        while (!live) {
            const next = queue.shift();
            if (!next)
                return;
            if ('do' in next)
                tell(next);
            else if (next.ended)
                tellWhole(next);
            else
                goLive(next);
        }
    };
    /** Makes room for the model's own words. */
    const clear = () => {
        while (live) {
            stepBack();
            advance();
        }
        lastStory = now();
    };
    const open = ({ key, opening }) => {
        const section = createSection(key, opening, spillDir);
        sections.set(key, section);
        if (isSpoken(opening))
            return section;
        while (live && (isThought(live) || live.background)) {
            stepBack();
            advance();
        }
        if (live)
            queue.push(section);
        else
            goLive(section);
        return section;
    };
    const text = (op) => {
        const known = sections.get(op.key);
        let piece = op.text;
        let { opening } = op;
        if (!known && opening.kind === 'reasoning') {
            // Codex's summaries begin with their own headline.
            const headline = /^\s*\*\*([^*\n]+)\*\*[ \t]*(?:\n\s*|$)/.exec(piece);
            if (headline) {
                opening = { ...opening, title: `${opening.title}: ${headline[1]}` };
                piece = piece.slice(headline[0].length);
            }
        }
        const section = known ?? open({ key: op.key, opening });
        const lines = section.add(piece);
        if (opening.kind === 'message') {
            clear();
            // A heading, or a blank line, lets a message stand out between the groups.
            const head = opening.title === '' ? '\n' : (0,format/* heading */.R_)(opening.title);
            return print(!known && lines !== '' ? head + lines : lines);
        }
        if (opening.kind === 'reasoning' && live !== section) {
            clear();
            goLive(section);
        }
        if (live === section)
            return print(lines);
        section.keep(lines);
        if (!live && section.begun && now() - lastStory >= QUIET_MS)
            goLive(section);
    };
    const close = (op) => {
        const spoken = isSpoken(op.opening);
        if (spoken && !sections.has(op.key)) {
            if (op.whole === undefined || finished.has(op.key))
                return;
            text({ ...op, do: 'text', text: op.whole });
        }
        const section = sections.get(op.key) ?? open(op);
        if (op.whole !== undefined && !section.received)
            text({ ...op, do: 'text', text: op.whole });
        section.ended = true;
        section.after = op.after === undefined ? undefined : `${op.after}\n${op.tail ? section.tail() : ''}`;
        sections.delete(op.key);
        if (spoken)
            finished.add(op.key);
        if (op.opening.kind === 'message')
            return print(section.rest());
        if (live === section) {
            print(section.rest());
            surface.close();
            live = undefined;
            print(section.after ?? '');
        }
        else if (!queue.includes(section)) {
            queue.push(section);
        }
        advance();
    };
    const settle = () => {
        clear();
        for (const section of sections.values()) {
            if (section.opening.kind === 'message')
                print(section.rest());
            else
                tellWhole(section);
        }
        sections.clear();
        finished.clear();
    };
    const sampled = (total) => {
        if (total === lastTotal)
            return;
        lastTotal = total;
        samples++;
    };
    const giveWay = (forWords) => {
        if (live)
            live.background = true;
        // What the model says is said of all commands: it waits for none of them.
        if (forWords)
            for (const next of queue)
                if (!('do' in next))
                    next.background = true;
        stepBack();
        advance();
    };
    const run = (op) => {
        switch (op.do) {
            case 'say':
            case 'group':
                if (isAside(op) && live && !isThought(live) && !live.background && queue.length < QUEUE_LENGTH) {
                    queue.push(op);
                }
                else {
                    clear();
                    tell(op);
                }
                break;
            case 'open':
                open(op);
                break;
            case 'text':
                text(op);
                break;
            case 'close':
                close(op);
                break;
            case 'sampled':
                sampled(op.total);
                break;
            case 'settle':
                settle();
                break;
        }
    };
    const current = () => {
        if (live)
            return live.opening.title;
        for (const section of sections.values())
            if (section.opening.title !== '')
                return section.opening.title;
        return undefined;
    };
    return {
        run,
        giveWay,
        current,
        knows: key => sections.has(key),
        get live() {
            return live?.key;
        },
        get busy() {
            return live !== undefined && !isThought(live) && !live.background;
        },
        get overtaken() {
            return live !== undefined && !isThought(live) && samples > live.since && queue.length > 0;
        },
    };
}

;// CONCATENATED MODULE: ./lib/action/log/patience.js

/** So long they wait, in milliseconds. */
const GRACE_MS = 250;
/** What the model says: it does not speak while it waits for a command. */
const isStory = (op) => (op.do === 'say' && op.aside !== true) || ((op.do === 'text' || op.do === 'close') && isSpoken(op.opening));
/** Runs operations on a stage; `flush` writes what is told later than its event. */
function createPatience(stage, { after, flush }) {
    let words = [];
    let cancel;
    const wait = () => {
        cancel ??= after(GRACE_MS, () => {
            giveWay();
            flush();
        });
    };
    const stopWaiting = () => {
        cancel?.();
        cancel = undefined;
    };
    const giveWay = () => {
        stopWaiting();
        stage.giveWay(words.length > 0);
        release();
    };
    const release = () => {
        const said = words;
        words = [];
        for (const op of said)
            run(op);
    };
    /** Who is on the stage already, and who tells nothing, waits for no words. */
    const isFree = (op) => {
        if (op.do === 'settle' || op.do === 'sampled')
            return true;
        return 'key' in op && !isSpoken(op.opening) && stage.knows(op.key);
    };
    const run = (op) => {
        if ((stage.busy && isStory(op)) || (words.length > 0 && !isFree(op))) {
            words.push(op);
            return wait();
        }
        // Words that are let go may wait again, for the next command among them; every round tells some.
        if (op.do === 'settle')
            while (words.length > 0)
                giveWay();
        const { live } = stage;
        stage.run(op);
        if (stage.live !== live)
            stopWaiting();
        if (stage.live === undefined)
            release();
        else if (words.length > 0 || stage.overtaken)
            wait();
    };
    return run;
}

// EXTERNAL MODULE: ./lib/client/events.js
var events = __webpack_require__(106);
;// CONCATENATED MODULE: ./lib/action/log/redacted.js

/** An unfinished line is shown after so much silence of its source, up to its last blank. */
const PARTIAL_MS = 2000;
/** An unfinished line is not held longer than this, in characters. */
const PARTIAL_LENGTH = 64 * 1024;
/** Longest secret, in whatever encoding, that is found across a cut in a line without an end. */
const OVERLAP = 4096;
const DEPTH = 100;
/** So much of the text before is looked at again. */
const CONTEXT = 128;
/** After so many groups of lines without a secret, whole groups are looked at again. */
const CLEAN_GROUPS = 20;
function createRedacted(options) {
    const { redactor, emit, now, after } = options;
    const redact = (text) => redactor().text(text);
    const sources = new Map();
    let cancel;
    const send = (source, text) => {
        const redacted = text === '' ? '' : source.redact(text);
        if (redacted !== '')
            emit(withText(source.event, redacted));
    };
    const release = (key) => {
        const source = sources.get(key);
        if (!source)
            return;
        sources.delete(key);
        send(source, source.parts.join(''));
    };
    const delta = (event) => {
        const key = keyOf(event);
        const text = textOf(event);
        const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
        let source = sources.get(key);
        if (!source) {
            source = { event, redact: inLines(redactor), parts: [], length: 0, since: 0 };
            sources.set(key, source);
        }
        source.event = event;
        source.since = now();
        if (end > 0) {
            const lines = source.parts.join('') + text.slice(0, end);
            source.parts = [];
            source.length = 0;
            send(source, lines);
        }
        if (end === text.length)
            return;
        source.parts.push(text.slice(end));
        source.length += text.length - end;
        if (source.length > PARTIAL_LENGTH)
            shorten(source, cutOf(source.parts.join(''), redact));
        cancel ??= after(PARTIAL_MS, showPartial);
    };
    const shorten = (source, cut) => {
        const text = source.parts.join('');
        source.parts = [text.slice(cut)];
        source.length = text.length - cut;
        send(source, text.slice(0, cut));
    };
    const showPartial = () => {
        cancel = undefined;
        let next = Infinity;
        for (const source of sources.values()) {
            const text = source.parts.join('');
            const blank = text.search(/\s\S*$/) + 1;
            const due = source.since + PARTIAL_MS - now();
            if (blank === 0)
                continue;
            if (due > 0)
                next = Math.min(next, due);
            else
                shorten(source, blank);
        }
        if (next < Infinity)
            cancel = after(next, showPartial);
    };
    return {
        event(event) {
            if (isDelta(event))
                return delta(event);
            for (const key of endedBy(event, sources))
                release(key);
            emit(redactDeep(event, redact, DEPTH));
        },
        flush() {
            cancel?.();
            cancel = undefined;
            for (const key of [...sources.keys()])
                release(key);
        },
    };
}
function isDelta(event) {
    switch (event.type) {
        case 'exec_command_output_delta':
        case 'agent_message_delta':
        case 'agent_reasoning_delta':
        case 'agent_reasoning_raw_content_delta':
            return true;
        default:
            return false;
    }
}
const textOf = (event) => ('text' in event ? event.text : event.delta);
const keyOf = (event) => 'text' in event ? `${event.stream} ${event.call_id}` : `${event.type} ${event.item_id}`;
function withText(event, text) {
    if (event.type === 'exec_command_output_delta') {
        return { type: event.type, call_id: event.call_id, stream: event.stream, text };
    }
    return { ...event, delta: text };
}
/** The sources that say nothing more once this event is there. */
function endedBy(event, sources) {
    if (sources.size === 0)
        return [];
    if ((0,events/* endsTurn */.y)(event))
        return [...sources.keys()];
    switch (event.type) {
        case 'exec_command_end':
            return [`stdout ${event.call_id}`, `stderr ${event.call_id}`];
        case 'agent_message':
            return [`agent_message_delta ${event.item_id}`];
        case 'agent_reasoning':
        case 'agent_reasoning_section_break':
            return [`agent_reasoning_delta ${event.item_id}`, `agent_reasoning_raw_content_delta ${event.item_id}`];
        default:
            return [];
    }
}
/**
 * Where to cut an endless line so that no secret is cut: its last part stays back, as long as a secret may be, and the
 * cut moves to the front while redacting the two parts differs from redacting the whole.
 */
function cutOf(text, redact) {
    const whole = redact(text);
    for (let cut = text.length - OVERLAP; cut > 0; cut -= OVERLAP) {
        // Never within a surrogate pair.
        const at = (text.charCodeAt(cut) & 0xfc00) === 0xdc00 ? cut - 1 : cut;
        if (whole === text || whole === redact(text.slice(0, at)) + redact(text.slice(at)))
            return at;
    }
    return text.length;
}
/**
 * Redacts a text that comes in groups of whole lines. Most hold no secret, and that is told in one look, with the end
 * of what came before. Where there is one, line by line for a while: a private key, say, is known by its beginning.
 */
function inLines(redactor) {
    let before = '';
    let byLine;
    let clean = 0;
    return text => {
        const { text: redact, lines } = redactor();
        const context = before;
        before = (text.length < CONTEXT ? context + text : text).slice(-CONTEXT);
        const looked = context + text;
        if (byLine === undefined) {
            if (redact(looked) === looked)
                return text;
            byLine = lines();
            if (context !== '')
                for (const line of context.replace(/\n$/, '').split('\n'))
                    byLine(line);
            clean = 0;
        }
        const redacted = redact(text).split('\n').map(byLine).join('\n');
        clean = redacted === text ? clean + 1 : 0;
        if (clean > CLEAN_GROUPS)
            byLine = undefined;
        return redacted;
    };
}
/** The same value with every text in it redacted, the names of its fields too. */
function redactDeep(value, redact, depth) {
    if (typeof value === 'string')
        return value === '' ? '' : redact(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth === 0)
        return '…';
    if (Array.isArray(value))
        return value.map(item => redactDeep(item, redact, depth - 1));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [
        name.length < 12 ? name : redact(name),
        redactDeep(item, redact, depth - 1),
    ]));
}

// EXTERNAL MODULE: ./lib/action/log/render.js
var render = __webpack_require__(191);
// EXTERNAL MODULE: ./lib/action/log/surface.js
var log_surface = __webpack_require__(8736);
;// CONCATENATED MODULE: ./lib/action/log/log.js









/** A line tells that Codex is alive after so much silence, in milliseconds. */
const HEARTBEAT_MS = 60_000;
/** Of a rate limit's use these percentages are told once each, besides the first report. */
const LIMIT_STEPS = [75, 90, 95, 100];
const unrefTimeout = (ms, run) => {
    const timer = setTimeout(run, ms).unref();
    return () => clearTimeout(timer);
};
function createLog(options) {
    const { write, redactor, now, spillDir, workspace, listeners = [], after = unrefTimeout } = options;
    const redact = (text) => redactor().text(text);
    const surface = options.surface ?? (0,log_surface/* workflowSurface */.Zb)(options.stopToken);
    const stats = (0,action_stats/* createStats */.uu)(workspace);
    const view = { ...options.options, workspace };
    const news = createNews();
    const started = now();
    let lastWrite = started;
    /** What the header said; undefined once Codex has opened its thread. */
    let headed = {};
    /** The message that was told under the heading of the reply. */
    let replyTold;
    let cancelHeartbeat;
    let closed = false;
    const flush = () => {
        const text = surface.take();
        if (text === '')
            return;
        lastWrite = now();
        write(text);
    };
    const stage = createStage({ surface, now, spillDir });
    const run = createPatience(stage, { after, flush });
    const redacted = createRedacted({
        redactor,
        now,
        after,
        emit(event) {
            stats.event(event);
            for (const listener of listeners)
                listener(event);
            if (event.type === 'session_configured' && headed !== undefined) {
                const text = (0,blocks/* sessionText */.aG)(event, headed);
                headed = undefined;
                if (text !== '')
                    run({ do: 'say', text });
            }
            if (event.type === 'agent_message' && event.phase === 'final_answer')
                replyTold = event.message.trim();
            for (const op of (0,render/* render */.XX)(news(event), view))
                run(op);
            flush();
        },
    });
    const heartbeat = () => {
        const silence = now() - lastWrite;
        if (silence >= HEARTBEAT_MS) {
            surface.text(`… ${(0,format/* duration */.p0)(now() - started)} · ${stage.current() ?? 'waiting for Codex'}\n`);
            flush();
        }
        cancelHeartbeat = after(Math.max(100, HEARTBEAT_MS - (now() - lastWrite)), heartbeat);
    };
    cancelHeartbeat = after(HEARTBEAT_MS, heartbeat);
    const close = () => {
        if (closed)
            return;
        closed = true;
        cancelHeartbeat?.();
        redacted.flush();
        run({ do: 'settle' });
        flush();
    };
    return {
        header(info) {
            headed &&= info;
            surface.text(redact((0,blocks/* headerText */.TK)(info)));
            flush();
        },
        event: event => redacted.event(event),
        say(text) {
            run({ do: 'say', text: redact(text) });
            flush();
        },
        end(info, annotations = []) {
            close();
            const told = info.reply !== undefined && redact(info.reply).trim() === replyTold;
            surface.text(redact((0,blocks/* endText */.Z4)(told ? { ...info, reply: undefined } : info, stats.value)));
            flush();
            const text = (0,log_annotations/* annotationsText */.WX)(annotations, redact);
            if (text !== '')
                write(text);
        },
        close,
        stats: stats.value,
    };
}
/** Keeps from the log what repeats itself: an unchanged plan, rate limits that moved a little. */
function createNews() {
    let plan;
    let told = -1;
    const stepOf = ({ primary, secondary }) => {
        const used = Math.max(primary?.used_percent ?? 0, secondary?.used_percent ?? 0);
        return LIMIT_STEPS.filter(step => used >= step).length;
    };
    return event => {
        if (event.type === 'plan_update') {
            const next = JSON.stringify([event.plan, event.explanation]);
            if (next === plan)
                return NOTHING;
            plan = next;
        }
        if (event.type === 'token_count' && event.rate_limits?.primary) {
            const step = stepOf(event.rate_limits);
            if (step <= told)
                return { ...event, rate_limits: undefined };
            told = step;
        }
        return event;
    };
}
const NOTHING = { type: 'unknown', name: '', payload: undefined };


/***/ }),

/***/ 8736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ terminalSurface),
/* harmony export */   Bn: () => (/* binding */ escapeProperty),
/* harmony export */   Zb: () => (/* binding */ workflowSurface),
/* harmony export */   uf: () => (/* binding */ escapeData)
/* harmony export */ });
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5390);

const TITLE_LENGTH = 200;
/** Escapes the data of a workflow command. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Escapes a property of a workflow command. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
const BOLD = '\u001b[1m';
const DIM = '\u001b[2m';
const RESET = '\u001b[0m';
/** What the marks stand for in colour. A stranger's line that begins like ours is coloured too, which does no harm. */
const MARKS = {
    '✓': '\u001b[32m',
    '✗': '\u001b[31m',
    '⚠': '\u001b[33m',
    '↻': '\u001b[33m',
    '⊘': '\u001b[33m',
    '●': '\u001b[36m',
    '━': BOLD,
    '…': '\u001b[90m',
};
/** Lines in the colour of the mark they begin with. */
function painted(text) {
    const paint = (line) => {
        const colour = MARKS[line.trimStart()[0] ?? ''];
        return colour === undefined ? line : `${colour}${line}${RESET}`;
    };
    return text.split('\n').map(paint).join('\n');
}
/**
 * A workflow's log, with our own lines in colour. Text in which a workflow command may hide is written between stop and resume, always within one
 * write, so that commands of others (a mask, above all) are never ignored.
 * @param stopToken random and unguessable; the runner masks it
 */
function workflowSurface(stopToken, { colour = true } = {}) {
    let buffer = '';
    let inGroup = false;
    return {
        open(title) {
            inGroup = true;
            buffer += `::group::${escapeData((0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(title, TITLE_LENGTH))}\n`;
        },
        close() {
            inGroup = false;
            buffer += '::endgroup::\n';
        },
        text(text) {
            const safe = (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text);
            const shown = colour && !inGroup ? painted(safe.text) : safe.text;
            buffer += safe.risky ? `::stop-commands::${stopToken}\n${shown}::${stopToken}::\n` : shown;
        },
        take() {
            const text = buffer;
            buffer = '';
            return text;
        },
    };
}
/** A terminal. Groups become indentation; with `colour`, marks and titles stand out, and what has colours keeps them. */
function terminalSurface({ colour }) {
    const paint = (code, text) => (colour ? `${code}${text}${RESET}` : text);
    let buffer = '';
    let indent = '';
    return {
        open(title) {
            buffer += `${paint(BOLD, (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(title, TITLE_LENGTH))}\n`;
            indent = paint(DIM, '  │ ');
        },
        close() {
            indent = '';
        },
        text(text) {
            const safe = (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text).text;
            const shown = colour ? (indent === '' ? painted(safe) : safe) : (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .stripAnsi */ .aJ)(safe);
            for (const line of shown.split('\n').slice(0, -1))
                buffer += `${indent}${line}\n`;
        },
        take() {
            const text = buffer;
            buffer = '';
            return text;
        },
    };
}


/***/ }),

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ endsTurn)
/* harmony export */ });
/**
 * The neutral events: what happened in a chat, whichever wire and CLI version reported it. Names of types and
 * fields are those of Codex's own `EventMsg` (codex-rs/protocol/src/protocol.rs), so Codex's documentation applies.
 * Where wires differ, one form is chosen: durations are milliseconds, `cwd` is a path, text arrives exactly once.
 */
/** Whether this event is the last of its turn. */
function endsTurn(event) {
    return event.type === 'task_complete' || event.type === 'turn_aborted' || event.type === 'error';
}


/***/ })

};
