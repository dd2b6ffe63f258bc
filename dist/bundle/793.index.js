export const id = 793;
export const ids = [793];
export const modules = {

/***/ 7050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   V8: () => (/* binding */ gitTokenRecord),
/* harmony export */   db: () => (/* binding */ othersRun),
/* harmony export */   nY: () => (/* binding */ cleanUp)
/* harmony export */ });
/* unused harmony export endRun */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _codex_processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7658);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4407);
/* harmony import */ var _mount_points_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1720);
/* harmony import */ var _git_token_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1175);
/* harmony import */ var _private_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7661);
/* harmony import */ var _run_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3381);
/** What every ending of a run does, in main and again in post: no process, no file of ours stays. Never rejects. */








/** A leftover whose owner cannot be told (from before a restart) is removed after so long, in milliseconds. */
const UNKNOWN_STALE_MS = 24 * 3_600_000;
/** Ends the processes of a run. Gives back sentences about what could not be done. */
async function endRun({ id, parent, roots, }) {
    if (!(0,_run_id_js__WEBPACK_IMPORTED_MODULE_7__/* .isRunId */ .Pk)(id))
        return [];
    try {
        // Codex gives the helper that it looks at files with PATH and TMPDIR only (0.169).
        const marks = [(0,_run_id_js__WEBPACK_IMPORTED_MODULE_7__/* .markOf */ .Fg)(id), `TMPDIR=${(0,_private_js__WEBPACK_IMPORTED_MODULE_6__/* .privateDirectories */ .Hc)(parent, id).tmp}`];
        const { left } = await (0,_codex_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .endProcesses */ .Hk)({ marks, roots });
        return left.length === 0 ? [] : [`Processes that Codex started could not be ended: ${left.join(', ')}.`];
    }
    catch (error) {
        return [`Processes that Codex started could not be looked for: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`];
    }
}
/** Whether another run of this user has a living process on this machine. */
async function othersRun(id) {
    const names = await (0,_codex_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .markedValues */ .lp)(_run_id_js__WEBPACK_IMPORTED_MODULE_7__/* .MARK_NAME */ .Gx).catch(() => []);
    return names.some(name => name !== id && (0,_run_id_js__WEBPACK_IMPORTED_MODULE_7__/* .isRunId */ .Pk)(name));
}
/** Where a run keeps what it took out of the checkout's git configuration. */
const gitTokenRecord = ({ home }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'git-token.json');
/**
 * Ends the processes of a run, puts the checkout's git credential back, then removes the run's directories and what
 * Codex left in the workspace. Post and the cleaner of leftovers keep nothing.
 */
async function cleanUp(leavings) {
    if (!(0,_run_id_js__WEBPACK_IMPORTED_MODULE_7__/* .isRunId */ .Pk)(leavings.id))
        return [];
    const directories = (0,_private_js__WEBPACK_IMPORTED_MODULE_6__/* .privateDirectories */ .Hc)(leavings.parent, leavings.id);
    const problems = await endRun(leavings);
    problems.push(...(await (0,_git_token_token_js__WEBPACK_IMPORTED_MODULE_5__/* .restoreGitToken */ .C)(gitTokenRecord(directories))));
    await (0,_mount_points_js__WEBPACK_IMPORTED_MODULE_4__/* .removeMountPoints */ .hu)(leavings.mountPoints);
    // The last run of this machine removes them: the sandboxes of the others stand on them.
    const { sharedMountPoints: shared = [] } = leavings;
    if (shared.length > 0 && !(await othersRun(leavings.id)))
        await (0,_mount_points_js__WEBPACK_IMPORTED_MODULE_4__/* .removeMountPoints */ .hu)(shared);
    const { home, tmp, patch } = directories;
    const gone = { nothing: [home, tmp, patch], patch: [home, tmp], all: [] }[leavings.keep ?? 'nothing'];
    for (const path of [...gone, (0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryDirectory */ .fx)(leavings.id)]) {
        await (0,_private_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .dM)(path).catch((error) => problems.push(`${path} could not be removed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`));
    }
    return problems;
}
/**
 * Removes what an earlier job left on this machine because it was killed with its runner: its processes and its private
 * directories. Gives back the names of those runs, and sentences about what could not be removed of others. A run whose
 * directories lie elsewhere is another runner's: its post may be waiting for the Codex that renews a sign-in there.
 * @param marked the runs that have a living process, with the variables of their processes
 */
async function removeLeftovers(parent, env, marked = () => (0,_codex_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .markedEnvironments */ .tx)(_run_id_js__WEBPACK_IMPORTED_MODULE_7__/* .MARK_NAME */ .Gx)) {
    const ages = new Map((await (0,_private_js__WEBPACK_IMPORTED_MODULE_6__/* .runsIn */ .UN)(parent)).map(({ id, touchedMs }) => [id, Date.now() - touchedMs]));
    for (const [id, variables] of await marked()) {
        if ((0,_run_id_js__WEBPACK_IMPORTED_MODULE_7__/* .isRunId */ .Pk)(id) && !ages.has(id) && !(await liesElsewhere(id, variables)))
            ages.set(id, 0);
    }
    const removed = [];
    const problems = [];
    for (const [id, age] of ages) {
        const owner = await (0,_run_id_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerOf */ .bf)(id, env);
        if (owner === 'dead' || (owner === 'unknown' && age > UNKNOWN_STALE_MS)) {
            const left = await cleanUp({ id, parent, mountPoints: [] });
            if (left.length === 0)
                removed.push(id);
            problems.push(...left.map(problem => `Left by the killed run ${id}: ${problem}`));
        }
    }
    // Of another runner's, too: no post needs them.
    for (const { id } of await (0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .runsInMemory */ .vY)()) {
        if ((await (0,_run_id_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerOf */ .bf)(id, env)) === 'dead')
            await (0,_private_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .dM)((0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryDirectory */ .fx)(id)).catch(() => undefined);
    }
    return { removed, problems };
}
/** Whether a run still has directories where its processes were told that they are. */
async function liesElsewhere(id, variables) {
    const homes = new Set(variables.filter(each => each.startsWith('HOME=')).map(each => each.slice('HOME='.length)));
    for (const home of homes) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(home);
        if (home === (0,_private_js__WEBPACK_IMPORTED_MODULE_6__/* .privateDirectories */ .Hc)(parent, id).home && (await (0,_private_js__WEBPACK_IMPORTED_MODULE_6__/* .runsIn */ .UN)(parent)).some(run => run.id === id))
            return true;
    }
    return false;
}


/***/ }),

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ restoreGitToken),
  N: () => (/* binding */ takeGitToken)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/guard/git-config.js
var git_config = __webpack_require__(9976);
;// CONCATENATED MODULE: ./lib/guard/git-token.js
/** Takes the credentials that a checkout leaves behind out of git's configuration. Pure: text in, text out. */

/** User and password in an address. */
const USER_INFO = /(https?:\/\/)([^\s/"]+)@/gi;
/** A lone name in an address is a token when it is this long. */
const SHORTEST_TOKEN = 16;
/**
 * Takes out every `http.*.extraheader`, every inclusion of a file that `isCredentialFile` (its path as written) and
 * every user and password in an address. undefined when there is nothing to take.
 */
function cleanConfig(text, isCredentialFile) {
    const secrets = new Set();
    const included = [];
    const cut = (0,git_config/* readConfig */.X)(text).filter(entry => {
        if (entry.section === 'http' && entry.key === 'extraheader') {
            for (const secret of secretsOfHeader(entry.value))
                secrets.add(secret);
            return true;
        }
        if (!isInclusion(entry) || !isCredentialFile(entry.value))
            return false;
        included.push(entry.value);
        return true;
    });
    const cleaned = without(text, cut).replace(USER_INFO, (_, scheme, info) => {
        for (const secret of secretsOfUserInfo(info))
            secrets.add(secret);
        return scheme;
    });
    return cleaned === text ? undefined : { text: cleaned, secrets: [...secrets], included };
}
function isInclusion({ section, key }) {
    return key === 'path' && (section === 'include' || section === 'includeif');
}
function without(text, cut) {
    let from = 0;
    let kept = '';
    for (const { start, end } of cut) {
        kept += text.slice(from, start);
        from = end;
    }
    return kept + text.slice(from);
}
/** `AUTHORIZATION: basic <base64 of user:token>`, `Authorization: bearer <token>`, or any other header. */
function secretsOfHeader(header) {
    const [, value = ''] = /^[^:]*:\s*(.*?)\s*$/s.exec(header) ?? [];
    const [, scheme = '', credential = ''] = /^(\S+)\s+(\S+)$/.exec(value) ?? [];
    if (credential === '')
        return value === '' ? [] : [value];
    if (scheme.toLowerCase() !== 'basic')
        return [credential];
    const decoded = Buffer.from(credential, 'base64').toString();
    return [credential, decoded, decoded.slice(decoded.indexOf(':') + 1)].filter(secret => secret !== '');
}
function secretsOfUserInfo(info) {
    const [user = '', ...rest] = info.split(':');
    const password = rest.join(':');
    if (password !== '')
        return [...new Set([password, decoded(password)])];
    return user.length >= SHORTEST_TOKEN ? [user] : [];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/action/git-token/find.js
/** Finds git's configuration files in a workspace. Never runs git, which would obey what it finds. */



/** How deep checkouts lie: at the top, or where `path` of actions/checkout puts them (`src/github.com/owner/repo`). */
const DEPTH = 4;
/** Directories that are looked at, and submodules. */
const MOST_DIRECTORIES = 10_000;
/** Opens for reading without waiting for a pipe's other end. */
const UNBLOCKED = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Configuration files, by real directory, that may be there: of repositories, their submodules and worktrees. */
async function findConfigs(workspace) {
    const gitDirectories = new Set();
    const budget = { left: MOST_DIRECTORIES };
    await walk(await (0,promises_.realpath)(workspace), DEPTH);
    const configs = [...gitDirectories].map(directory => configsOf(directory, budget));
    return [...new Set((await Promise.all(configs)).flat())];
    async function walk(directory, depth) {
        if (budget.left-- <= 0)
            return;
        const entries = await list(directory);
        if (entries.some(({ name }) => name === '.git')) {
            for (const found of await gitDirectoriesOf((0,external_node_path_.join)(directory, '.git')))
                gitDirectories.add(found);
        }
        if (depth === 0)
            return;
        const below = entries.filter(each => each.isDirectory() && !/^(?:\.git|node_modules)$/.test(each.name));
        await Promise.all(below.map(({ name }) => walk((0,external_node_path_.join)(directory, name), depth - 1)));
    }
}
/** What a `.git` stands for; in a worktree also the directory of its repository. */
async function gitDirectoriesOf(git) {
    const pointer = await read(git);
    const [, target] = /^gitdir: (.+)$/m.exec(pointer) ?? [];
    const real = await (0,promises_.realpath)(target === undefined ? git : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(git), target)).catch(() => undefined);
    if (real === undefined)
        return [];
    const common = (await read((0,external_node_path_.join)(real, 'commondir'))).trim();
    return [real, await (0,promises_.realpath)((0,external_node_path_.resolve)(real, common)).catch(() => real)];
}
async function configsOf(directory, budget) {
    const worktrees = (0,external_node_path_.join)(directory, 'worktrees');
    const own = [(0,external_node_path_.join)(directory, 'config'), (0,external_node_path_.join)(directory, 'config.worktree')];
    const others = (await list(worktrees)).map(({ name }) => (0,external_node_path_.join)(worktrees, name, 'config.worktree'));
    return [...own, ...others, ...(await submodulesIn((0,external_node_path_.join)(directory, 'modules'), budget))];
}
/** A submodule's name may have slashes in it: a directory that is no git directory is a part of one. */
async function submodulesIn(directory, budget) {
    if (budget.left-- <= 0)
        return [];
    const entries = await list(directory);
    if (entries.some(({ name }) => name === 'HEAD'))
        return configsOf(directory, budget);
    const below = entries.filter(entry => entry.isDirectory());
    return (await Promise.all(below.map(({ name }) => submodulesIn((0,external_node_path_.join)(directory, name), budget)))).flat();
}
const read = (path) => (0,promises_.readFile)(path, { encoding: 'utf8', flag: UNBLOCKED }).catch(() => '');
const list = (directory) => (0,promises_.readdir)(directory, { withFileTypes: true }).catch(() => []);
/** Whether `path`, as a configuration names it, is a file that actions/checkout made for a credential. */
function isCheckoutCredential(path, temps) {
    return /(?:^|[\\/])git-credentials-[^\\/]*\.config$/.test(path) || temps.includes((0,external_node_path_.dirname)(path));
}

;// CONCATENATED MODULE: ./lib/action/git-token/file.js
/** A configuration file, read and replaced in a directory that stays the same one. Links are never followed. */



const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_DIRECTORY = 0 } = external_node_fs_.constants;
/** Larger files are no configuration of git’s. */
const LARGEST = 10 * 1024 * 1024;
/** Always the same name, so that what a killed job left is found. */
const TEMPORARY = '.codex-client-action';
/** Reads a regular file. Rejects where there is none, and for a link. */
async function readConfigFile(path) {
    return inDirectoryOf(path, async (at, directory) => {
        const file = await (0,promises_.open)(at, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            const stats = await file.stat();
            if (!stats.isFile())
                throw new Error('it is not a regular file');
            if (stats.size > LARGEST)
                throw new Error('it is too large');
            const { uid, gid, mode } = stats;
            return { path, directory, mode: mode & 0o7777, uid, gid, text: await file.readFile('latin1') };
        }
        finally {
            await file.close();
        }
    });
}
/** Puts `text` in the place of the file, whole or not at all. Rejects when its directory is another one by now. */
async function replaceConfigFile(found, text) {
    await inDirectoryOf(found.path, async (at, directory) => {
        if (directory !== found.directory)
            throw new Error('its directory was exchanged');
        const temporary = at + TEMPORARY;
        await (0,promises_.rm)(temporary, { force: true });
        let file;
        try {
            file = await (0,promises_.open)(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
            await file.writeFile(text, 'latin1');
            await file.chmod(found.mode);
            // Root may work in the checkout of somebody else; others cannot, and need not, give files away.
            await file.chown(found.uid, found.gid).catch(() => undefined);
            await file.close();
            await (0,promises_.rename)(temporary, at);
        }
        catch (error) {
            await file?.close().catch(() => undefined);
            await (0,promises_.rm)(temporary, { force: true });
            throw error;
        }
    });
}
/**
 * Opens the directory of a path, which must be a real one, and works in it: on Linux through the open directory, so
 * that nobody can exchange it meanwhile.
 */
async function inDirectoryOf(path, work) {
    const parent = (0,external_node_path_.dirname)(path);
    const handle = process.platform === 'win32' ? undefined : await (0,promises_.open)(parent, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    try {
        if ((await (0,promises_.realpath)(parent)) !== parent)
            throw new Error('a link leads to it');
        const stats = await handle?.stat({ bigint: true });
        const base = process.platform === 'linux' && handle ? `/proc/self/fd/${handle.fd}` : parent;
        return await work((0,external_node_path_.join)(base, (0,external_node_path_.basename)(path)), stats ? `${stats.dev}:${stats.ino}` : '');
    }
    finally {
        await handle?.close();
    }
}

;// CONCATENATED MODULE: ./lib/action/git-token/token.js
/** Takes the credentials of a checkout out of git's configuration for the run, and puts them back in the end. */






/**
 * Takes every credential out. Throws `invalid_config` when one cannot be taken: the agent could read it. Call
 * `restoreGitToken` in every ending, also then.
 */
async function takeGitToken({ workspace, temp, record, mask }) {
    const temps = temp === undefined ? [] : [temp, await (0,promises_.realpath)(temp).catch(() => temp)];
    const isCredential = (path) => isCheckoutCredential(path, temps);
    const taken = [];
    const changes = [];
    const files = await findConfigs(workspace);
    // Files that are included are appended while this loop runs.
    for (const path of files) {
        const file = await readOrRefuse(path, isCredential);
        const cleaned = file && cleanConfig(file.text, isCredential);
        if (file === undefined || cleaned === undefined)
            continue;
        mask(...cleaned.secrets);
        const { text: original, ...rest } = file;
        taken.push({ ...rest, original, written: await hash(cleaned.text) });
        changes.push(() => refusing(path, () => replaceConfigFile(file, cleaned.text)));
        for (const included of await realPaths(cleaned.included))
            if (!files.includes(included))
                files.push(included);
    }
    if (taken.length === 0)
        return;
    await (0,promises_.writeFile)(record, JSON.stringify(taken), { mode: 0o600, flag: 'wx' });
    for (const change of changes)
        await change();
}
/**
 * Puts back what `takeGitToken` took, into files that are as it left them. Returns a warning for each other file.
 * The record is gone afterwards. Does nothing when there is none.
 */
async function restoreGitToken(record) {
    const warnings = [];
    for (const file of await readRecord(record)) {
        try {
            const now = await readConfigFile(file.path);
            const untouched = now.text === file.original || (await hash(now.text)) === file.written;
            if (!untouched)
                throw new Error('it was changed');
            await replaceConfigFile(file, file.original);
        }
        catch (error) {
            warnings.push(`The git credential in ${file.path} was not put back (${(0,errors/* messageOf */.bD)(error)}): a later step that needs it must check out again.`);
        }
    }
    await (0,promises_.rm)(record, { force: true });
    return warnings;
}
/** Nothing was taken yet while there is no record, or not a whole one. */
async function readRecord(record) {
    try {
        return JSON.parse(await (0,promises_.readFile)(record, 'utf8'));
    }
    catch {
        return [];
    }
}
/** A link is not followed to clean what it leads to, but the agent could follow it. */
async function readOrRefuse(path, isCredential) {
    try {
        return await readConfigFile(path);
    }
    catch (error) {
        const text = await (0,promises_.readFile)(path, { encoding: 'latin1', flag: UNBLOCKED }).catch(() => '');
        if (cleanConfig(text, isCredential) !== undefined)
            throw refusal(path, error);
        return undefined;
    }
}
async function refusing(path, change) {
    try {
        await change();
    }
    catch (error) {
        throw refusal(path, error);
    }
}
function refusal(path, cause) {
    return new errors/* CodexError */.uR(`The git credential in ${path} cannot be taken out (${(0,errors/* messageOf */.bD)(cause)}).`, {
        code: 'invalid_config',
        remedy: 'Set `persist-credentials: false` on actions/checkout.',
        cause,
    });
}
/** The same files by their real directory, where that is there. */
async function realPaths(paths) {
    const real = paths
        .filter(path => (0,external_node_path_.isAbsolute)(path))
        .map(async (path) => {
        const directory = await (0,promises_.realpath)((0,external_node_path_.dirname)(path)).catch(() => undefined);
        return directory === undefined ? [] : [(0,external_node_path_.join)(directory, (0,external_node_path_.basename)(path))];
    });
    return (await Promise.all(real)).flat();
}
/** Loaded where there is something to compare: in most posts there is not. */
async function hash(text) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    return createHash('sha256').update(text, 'latin1').digest('hex');
}


/***/ }),

/***/ 4407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z1: () => (/* binding */ makeMemoryDirectory),
/* harmony export */   fx: () => (/* binding */ memoryDirectory),
/* harmony export */   vY: () => (/* binding */ runsInMemory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _private_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7661);
/**
 * A place in memory for Codex's databases. It makes five of them at every start and waits for the disk each time; they
 * hold nothing that outlives a run of ours.
 */



/** Linux's file system in memory that everybody may use. */
const MEMORY = '/dev/shm';
/** What statfs calls it. */
const TMPFS = 0x01021994;
/** What must be free, in bytes: 200 commands filled 24 MB. A container has 64 MB, and no room. */
const ROOM = 1024 ** 3;
/** Where a run's databases lie, if they are in memory. */
const memoryDirectory = (id) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(MEMORY, `codex-state-${id}`);
/** Makes the place, for this user alone; undefined where there is none, or not enough room. */
async function makeMemoryDirectory(id) {
    try {
        const { type, bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(MEMORY);
        if (type !== TMPFS || bavail * bsize < ROOM)
            return undefined;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(memoryDirectory(id), { mode: 0o700 });
        return memoryDirectory(id);
    }
    catch {
        return undefined;
    }
}
/** The runs that have such a place, of this user only. */
const runsInMemory = () => (0,_private_js__WEBPACK_IMPORTED_MODULE_2__/* .runsIn */ .UN)(MEMORY);


/***/ }),

/***/ 1720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ sharedMountPoints),
/* harmony export */   fy: () => (/* binding */ makeMountPoints),
/* harmony export */   hu: () => (/* binding */ removeMountPoints),
/* harmony export */   uL: () => (/* binding */ absentMountPoints)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/**
 * Empty directories that Codex puts where the agent may write: its sandbox needs them as mount points, and removes them
 * unless it is killed. What was there before is never touched, nor what is not empty.
 */


/** Names that were seen; Codex 0.169. */
const NAMES = ['.agents', '.aws', '.codex', '.git'];
/** In `/tmp` whatever TMPDIR says; the user's id follows. */
const DAEMON = 'codex-daemon-';
/**
 * The time of change that a run gives to what it makes for all, in milliseconds. By it the next run knows it for ours: the
 * one that left it there may be gone before the next one looks for living runs.
 */
const MADE_MS = Date.UTC(2001, 8, 9);
/** The mount points that Codex may make in these directories because they are not there yet. Ask before it starts. */
function absentMountPoints(directories) {
    return mountPointsIn(directories, NAMES, isAbsent);
}
/**
 * The same in directories that other jobs of this machine use, too, which the run must make itself (`makeMountPoints`):
 * every Codex would make its own, and remove it under the sandbox that another one is about to start ("Can't remount
 * readonly", 0.169). Among them is the place of the user's Codex daemon, which every sandbox hides, made for that and left.
 * @param others another run is alive: an empty directory of such a name is its, and goes with the last run
 */
async function sharedMountPoints(directories, others, uid = process.geteuid?.()) {
    const isOurs = async (path) => (await isAbsent(path)) || ((others || (await isMade(path))) && (await isEmpty(path)));
    const daemon = uid === undefined ? [] : [DAEMON + String(uid)];
    return [
        ...(await mountPointsIn(directories, NAMES, isOurs)),
        ...(await mountPointsIn(['/tmp'], daemon, isOurs)),
    ];
}
/** Makes those that are not there, and notes down that a run made them. */
async function makeMountPoints(paths) {
    const mode = (path) => ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).startsWith(DAEMON) ? 0o700 : 0o755);
    const make = async (path) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode: mode(path) });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lutimes)(path, new Date(), new Date(MADE_MS));
    };
    await Promise.all(paths.map(path => make(path).catch(() => undefined)));
}
/** Removes those that are there now and empty. Gives back which. */
async function removeMountPoints(absentBefore) {
    const removed = [];
    for (const path of absentBefore) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        // A directory that the agent replaced by a link leads elsewhere.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(parent).catch(() => undefined)) !== parent)
            continue;
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(path).then(() => true, () => false))
            removed.push(path);
    }
    return removed;
}
async function mountPointsIn(directories, names, isOurs) {
    const found = new Set();
    for (const directory of directories) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(() => undefined);
        if (real === undefined)
            continue;
        for (const path of names.map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, name)))
            if (await isOurs(path))
                found.add(path);
    }
    return [...found];
}
const isAbsent = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined)) === undefined;
const isEmpty = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch(() => undefined))?.length === 0;
const isMade = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.mtimeMs === MADE_MS;


/***/ }),

/***/ 7661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ privateDirectories),
/* harmony export */   UN: () => (/* binding */ runsIn),
/* harmony export */   dM: () => (/* binding */ removeTree),
/* harmony export */   ux: () => (/* binding */ makePrivate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _run_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3381);
/** The private directories of a run: the Codex home, denied to the agent, and the agent's temporary directory. */



/** Removing a deep tree takes no longer, in milliseconds. */
const DEEP_LIMIT_MS = 30_000;
/** Where a run's directories lie; nothing is made yet, so that the names can be saved for post first. */
function privateDirectories(parent, id) {
    return {
        home: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, `codex-home-${id}`),
        tmp: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, `codex-tmp-${id}`),
        patch: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, `codex-patch-${id}`),
    };
}
/** Makes them, for this user alone. Rejects when one is there already. */
async function makePrivate({ home, tmp, patch }) {
    for (const path of [home, tmp, patch])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode: 0o700 });
}
/** The runs that have a directory in `parent`, of this user only. */
async function runsIn(parent) {
    const runs = new Map();
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch(() => [])) {
        const id = /^codex-(?:home|tmp|patch|state)-(.*)$/.exec(name)?.[1];
        if (id === undefined || !(0,_run_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunId */ .Pk)(id))
            continue;
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name)).catch(() => undefined);
        if (found?.isDirectory() !== true || found.uid !== (process.getuid?.() ?? found.uid))
            continue;
        runs.set(id, Math.max(runs.get(id) ?? 0, found.mtimeMs));
    }
    return [...runs].map(([id, touchedMs]) => ({ id, touchedMs }));
}
/**
 * Removes a directory with everything in it, whatever modes and depth an agent gave to it. Links are removed, not followed.
 */
async function removeTree(path) {
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    try {
        await remove();
    }
    catch {
        await openUp(path);
        await remove().catch((error) => removeDeep(path).catch(() => {
            throw error;
        }));
    }
}
async function openUp(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (found?.isDirectory() !== true)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o700).catch(() => undefined);
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch(() => []))
        await openUp((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
}
/** What lies deeper than a path can be long: these programs go from one open directory to the next. */
async function removeDeep(path) {
    const { actionsExec } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 7394));
    const options = { cwd: '/', env: {}, signal: AbortSignal.timeout(DEEP_LIMIT_MS) };
    await actionsExec('/bin/chmod', ['-R', 'u+rwX', '--', path], options);
    const { exitCode } = await actionsExec('/bin/rm', ['-rf', '--', path], options);
    if (exitCode !== 0)
        throw new Error(`rm ended with ${exitCode}`);
}


/***/ }),

/***/ 3381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Gx: () => (/* binding */ MARK_NAME),
/* harmony export */   Pk: () => (/* binding */ isRunId),
/* harmony export */   bf: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _codex_processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7658);
/**
 * The name of a run. It stands in the names of its directories and in the environment of its processes, and tells by
 * itself whether the process that owns them still lives: nothing has to be read from a file that an agent could write.
 *
 * `<job><machine>-<pid>-<started>-<random>`: 4 hex digits of the job and of the machine (boot and PID namespace), the
 * rest in base 36. Short, because Unix sockets are made below the directory, and their paths end at 104 bytes.
 */


/** Variable in the environment of every process a run starts. */
const MARK_NAME = 'CODEX_CLIENT_RUN';
/** A name for a run of this process. */
async function newRunId(env) {
    const started = await (0,_codex_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(process.pid);
    const { randomInt } = await crypto();
    const random = randomInt(36 ** 6)
        .toString(36)
        .padStart(6, '0');
    return [(await jobOf(env)) + (await machine()), process.pid.toString(36), digits(started), random].join('-');
}
/** The `NAME=value` that every process of a run has in its environment. */
function markOf(id) {
    return `${MARK_NAME}=${id}`;
}
/** Whether a name is one of ours. */
function isRunId(text) {
    return /^[0-9a-f]{8}(?:-[0-9a-z]{1,13}){2}-[0-9a-z]{6}$/.test(text);
}
/**
 * What became of a run's owner. `unknown`: it ran before the last start of the machine, or in another container.
 * `same-job` stands for a step of this very job, whose post stage may still come.
 */
async function ownerOf(id, env) {
    const [place = '', pid = '', started = ''] = id.split('-');
    if (place.slice(0, 4) === (await jobOf(env)))
        return 'same-job';
    if (place.slice(4) !== (await machine()))
        return 'unknown';
    const now = await (0,_codex_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(Number.parseInt(pid, 36));
    return now !== undefined && digits(now) === started ? 'alive' : 'dead';
}
/** Names this job apart from every other on the machine. The runner gives each its own tracking id. */
function jobOf(env) {
    const names = ['RUNNER_TRACKING_ID', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'];
    return short(names.map(name => env[name] ?? '').join('\n'));
}
/** Pids mean the same within one start of one machine and one PID namespace. */
async function machine() {
    try {
        return await short((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8') + (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'));
    }
    catch {
        return short(process.platform);
    }
}
function digits(started) {
    const number = Number(started);
    return (Number.isFinite(number) ? number : Math.trunc(Date.parse(started ?? '') / 1000) || 0).toString(36);
}
/** Post asks for no names, and has little else to load. */
const crypto = () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
async function short(text) {
    const { createHash } = await crypto();
    return createHash('sha256').update(text).digest('hex').slice(0, 4);
}


/***/ }),

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createRunner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/**
 * The runner's side of a step: its inputs, its state, and what is said to it. All of it is `@actions/core`'s business;
 * but that brings an HTTP client which takes longer to load than Codex to start, so it is loaded only once Codex works.
 * Until then what is said waits, in its order: nothing is printed before the masks that were set before it.
 */


/** @param write to the job's log, at once */
function createRunner(env, load, write = text => void process.stdout.write(text)) {
    const waiting = [];
    let core;
    const say = (saying) => {
        if (core === undefined)
            waiting.push(saying);
        else
            saying(core);
    };
    const open = async () => {
        const loaded = await load();
        core = loaded;
        const failures = [];
        for (const saying of waiting.splice(0)) {
            try {
                saying(loaded);
            }
            catch (error) {
                failures.push(error);
            }
        }
        if (failures.length > 0)
            throw failures[0];
    };
    let warned = false;
    const setOutput = (core, name, value) => {
        try {
            core.setOutput(name, value);
        }
        catch (error) {
            if (!warned)
                core.warning(`The outputs could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
            warned = true;
        }
    };
    return {
        // The names of the variables: actions/runner, ScriptHandler and ActionRunner.
        getInput: name => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
        getState: name => env[`STATE_${name}`] ?? '',
        saveState: (name, value) => saveState(env, name, value),
        write: text => say(() => write(text)),
        setSecret: value => say(core => core.setSecret(value)),
        info: message => say(core => core.info(message)),
        warning: message => say(core => core.warning(message)),
        setOutput: (name, value) => say(core => setOutput(core, name, value)),
        error: (message, properties) => say(core => core.error(message, properties)),
        addSummary: async (text) => {
            const { summary } = await load();
            await summary.addRaw(text).write();
        },
        open,
        flush: async () => {
            if (waiting.length > 0)
                await open();
        },
    };
}
function saveState({ GITHUB_STATE: file }, name, value) {
    if (!file)
        return;
    let delimiter = 'ghadelimiter';
    while (value.includes(delimiter))
        delimiter += '_';
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}


/***/ }),

/***/ 2287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/** What main leaves for post, typed. Saved before the first risk; never a secret. */
/** Every value is '' until main saves it. */
const EMPTY = {
    /** The run's name; see `newRunId`. */
    runId: '',
    /** The directory its private directories lie in. */
    parent: '',
    /** JSON list: see `absentMountPoints`. */
    mountPoints: '',
    /** JSON list: see `sharedMountPoints`. */
    sharedMountPoints: '',
    /** Where a rotated sign-in waits to be written back. */
    signInHome: '',
    /** Whether that home was there before and its sign-in stays: `true` or ''. */
    signInKept: '',
    /** When the secret was written (GitHub's `updated_at`) when this job last looked. */
    signInSecretTime: '',
    /** Print of the sign-in that was about to be written to the secret. */
    signInWriting: '',
    /** Print of the sign-in that needs nothing more: written, or its loss reported. */
    signInDone: '',
    /** JSON list: the command that sets the user-namespace switch back. */
    userNamespaces: '',
};
/** Saves values for post, each under its own name. */
function saveState(save, values) {
    for (const [name, value] of Object.entries(values))
        save(name, value);
}
/** Reads what main saved; '' for what it did not. */
function readState(get) {
    return Object.fromEntries(Object.keys(EMPTY).map(name => [name, get(name)]));
}
/** A list as a value of the state, and back; what cannot be read is empty. */
const listOf = (value) => {
    try {
        const list = JSON.parse(value);
        return Array.isArray(list) ? list.filter(item => typeof item === 'string') : [];
    }
    catch {
        return [];
    }
};


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Hk: () => (/* binding */ endProcesses),
/* harmony export */   lp: () => (/* binding */ markedValues),
/* harmony export */   tx: () => (/* binding */ markedEnvironments)
/* harmony export */ });
/* unused harmony exports listProcesses, findProcesses */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/** Finds processes that belong to a run, wherever they went, and ends them. */



/** How often a process is looked for again while it may still leave by itself, in milliseconds. */
const POLL_MS = 20;
/** All processes of the machine that this user may see. Windows has none to show: see `endProcesses`. */
async function listProcesses() {
    if (process.platform === 'linux')
        return pids().flatMap(pid => statOf(pid) ?? []);
    if (process.platform === 'win32')
        return [];
    const { stdout } = await run('ps', ['-axo', 'pid=,ppid=,pgid=,lstart='], { maxBuffer: 1 << 26 });
    return stdout.split('\n').flatMap(line => {
        const [, pid, parent, group, started] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
        if (pid === undefined || started === undefined)
            return [];
        return [{ pid: Number(pid), parent: Number(parent), group: Number(group), session: 0, started }];
    });
}
/** When a living process started, or undefined when there is none of this pid. */
async function startOf(pid) {
    if (process.platform === 'linux')
        return statOf(pid)?.started;
    return (await listProcesses()).find(entry => entry.pid === pid)?.started;
}
/** The living processes that belong to a run; never this one nor its ancestors. */
async function findProcesses({ marks, roots = [] }) {
    const all = await listProcesses();
    const byPid = new Map(all.map(entry => [entry.pid, entry]));
    const spared = new Set();
    for (let pid = process.pid; pid > 0 && !spared.has(pid); pid = byPid.get(pid)?.parent ?? 0)
        spared.add(pid);
    const environs = await environments();
    const marked = new Set(environs.flatMap(({ pid, variables }) => (marks.some(mark => variables.includes(mark)) ? pid : [])));
    const descends = (entry) => {
        const seen = new Set();
        for (let at = entry; at !== undefined && !seen.has(at.pid);) {
            if (roots.includes(at.pid))
                return true;
            seen.add(at.pid);
            at = byPid.get(at.parent);
        }
        return false;
    };
    const own = byPid.get(process.pid);
    const inRootsGroup = (entry) => (entry.group !== own?.group && roots.includes(entry.group)) ||
        (entry.session !== own?.session && roots.includes(entry.session));
    return all
        .filter(entry => !spared.has(entry.pid))
        .filter(entry => marked.has(entry.pid) || inRootsGroup(entry) || descends(entry))
        .map(entry => entry.pid);
}
/**
 * Ends every process that belongs to a run: SIGTERM, `graceMs` to leave, then SIGKILL until none is left or
 * `limitMs` are over. Gives back how many were found, and the pids that would not go.
 */
async function endProcesses(belonging, { graceMs = 300, limitMs = 3000 } = {}) {
    if (process.platform === 'win32')
        return endOnWindows(belonging);
    const begun = performance.now();
    const asked = new Set();
    for (;;) {
        const living = await findProcesses(belonging);
        const passed = performance.now() - begun;
        if (living.length === 0 || passed > limitMs)
            return { found: asked.size, left: living };
        for (const pid of living) {
            if (passed >= graceMs)
                kill(pid, 'SIGKILL');
            else if (!asked.has(pid))
                kill(pid, 'SIGTERM');
            asked.add(pid);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(POLL_MS);
    }
}
/** The values that a variable has in the environments of all processes of this user. */
async function markedValues(name) {
    return [...(await markedEnvironments(name)).keys()];
}
/** The same, each with all the variables, as `NAME=value`, of the processes that have it. */
async function markedEnvironments(name) {
    const marked = new Map();
    for (const { variables } of await environments()) {
        const value = variables.find(each => each.startsWith(`${name}=`))?.slice(name.length + 1);
        if (value !== undefined)
            marked.set(value, [...(marked.get(value) ?? []), ...variables]);
    }
    return marked;
}
/** What processes were started with, as far as this user may see it. */
async function environments() {
    if (process.platform === 'win32')
        return [];
    if (process.platform === 'linux') {
        return pids().flatMap(pid => {
            const environ = read(`/proc/${pid}/environ`);
            return environ === undefined ? [] : [{ pid, variables: environ.toString('utf8').split('\0') }];
        });
    }
    // ps separates by blanks only, which is enough for a mark that has none.
    const { stdout } = await run('ps', ['-axEww', '-o', 'pid=,command='], { maxBuffer: 1 << 28 });
    const lines = stdout.split('\n');
    return lines.map(line => ({ pid: Number.parseInt(line, 10), variables: line.split(' ') }));
}
function pids() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
        .filter(name => /^\d+$/.test(name))
        .map(Number);
}
/** Fields of /proc/<pid>/stat; see proc_pid_stat(5). The second one, the name, may hold anything. A zombie is gone. */
function statOf(pid) {
    const stat = read(`/proc/${pid}/stat`)?.toString('latin1');
    if (stat === undefined)
        return undefined;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group, session] = fields;
    if (state === 'Z' || state === 'X')
        return undefined;
    const started = fields[19] ?? '';
    return { pid, parent: Number(parent), group: Number(group), session: Number(session), started };
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch {
        return undefined; // It ended, or it is somebody else's.
    }
}
/** Not on Linux: there the start of a program need not be loaded, and post has little else to do. */
async function run(command, args, options = {}) {
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
    return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(execFile)(command, args, { encoding: 'utf8', ...options });
}
function kill(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // It ended by itself.
    }
}
async function endOnWindows({ roots = [] }) {
    const others = roots.filter(pid => pid !== process.pid);
    for (const pid of others)
        await run('taskkill', ['/pid', String(pid), '/T', '/F']).catch(() => undefined);
    return { found: others.length, left: [] };
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ ConnectionError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   uR: () => (/* binding */ CodexError),
/* harmony export */   v3: () => (/* binding */ AuthenticationError),
/* harmony export */   v4: () => (/* binding */ ToolError),
/* harmony export */   xd: () => (/* binding */ ChatError)
/* harmony export */ });
/** Every error this package throws on purpose. Told apart by `code`, or by class. */
class CodexError extends Error {
    /** What went wrong, in one word a program can compare. */
    code;
    /** One sentence that says what to do about it. */
    remedy;
    /** Exit code of the Codex process, when it has ended. */
    exitCode;
    /** Signal that ended the Codex process. */
    signal;
    /** The last that Codex wrote to stderr, at most 8 KiB. */
    stderrTail;
    /** HTTP status that the model's service answered with, when Codex reports it. */
    httpStatus;
    /** Codex's own class of error, e.g. `usage_limit_exceeded`. */
    codexErrorInfo;
    constructor(message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.code = facts.code;
        this.remedy = facts.remedy;
        this.exitCode = facts.exitCode;
        this.signal = facts.signal;
        this.stderrTail = facts.stderrTail;
        this.httpStatus = facts.httpStatus;
        this.codexErrorInfo = facts.codexErrorInfo;
    }
}
/** The Codex process could not be started, died, or stopped speaking its protocol. */
class ConnectionError extends CodexError {
}
/** A turn failed: the model's service refused, the turn was interrupted, or Codex reported an error. */
class ChatError extends CodexError {
}
/** A custom tool offered to Codex is wrong or failed. */
class ToolError extends CodexError {
}
/** A sign-in is missing, malformed, expired or refused. */
class AuthenticationError extends CodexError {
}
/** The message of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 9976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/** Reads git's configuration format far enough to cut entries out of it. Pure; git itself is never asked. */
const HEADER = /\[\s*([\w.-]+)(?:\s+"((?:[^"\\\n]|\\.)*)")?\s*\]/y;
const KEY = /([a-z][a-z\d-]*)[ \t]*(=?)[ \t]*/iy;
const ESCAPES = { n: '\n', t: '\t', b: '\b' };
/** Every entry of a configuration file, in order. What git would call an error ends the reading. */
function readConfig(text) {
    const entries = [];
    let section = '';
    let subsection = '';
    let at = text.startsWith('\ufeff') ? 1 : 0;
    const match = (pattern) => {
        pattern.lastIndex = at;
        return pattern.exec(text);
    };
    while (at < text.length) {
        const char = text.charAt(at);
        if (/\s/.test(char))
            at++;
        else if (char === '#' || char === ';')
            at = endOfLine(text, at);
        else if (char === '[') {
            const header = match(HEADER);
            if (header === null)
                return entries;
            section = (header[1] ?? '').toLowerCase();
            subsection = (header[2] ?? '').replace(/\\(.)/g, '$1');
            at += header[0].length;
        }
        else {
            const key = match(KEY);
            if (key === null)
                return entries;
            const behind = at + key[0].length;
            const { value, end } = key[2] === '=' ? readValue(text, behind) : { value: '', end: behind };
            entries.push({ section, subsection, key: (key[1] ?? '').toLowerCase(), value, start: at, end });
            at = end;
        }
    }
    return entries;
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
/** A value may be quoted in parts, go on behind a `\` at the end of the line, and have a comment behind it. */
function readValue(text, from) {
    let value = '';
    let kept = 0;
    let quoted = false;
    let at = from;
    for (; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === '\n' || (char === '\r' && text[at + 1] === '\n'))
            break;
        if (!quoted && (char === '#' || char === ';')) {
            at = endOfLine(text, at);
            break;
        }
        if (char === '"') {
            quoted = !quoted;
            kept = value.length;
        }
        else if (char === '\\') {
            at++;
            if (text[at] === '\r' && text[at + 1] === '\n')
                at++;
            const next = text.charAt(at);
            if (next !== '\n')
                value += ESCAPES[next] ?? next;
            kept = value.length;
        }
        else if (quoted || !/\s/.test(char)) {
            value += char;
            kept = value.length;
        }
        else if (value !== '')
            value += char;
    }
    return { value: value.slice(0, kept), end: at };
}


/***/ })

};
