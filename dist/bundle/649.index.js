export const id = 649;
export const ids = [649];
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
