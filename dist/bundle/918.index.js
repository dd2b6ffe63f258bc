export const id = 918;
export const ids = [918];
export const modules = {

/***/ 6785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openSecret)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9947);

/** The secret of this name as `token` reaches it. */
async function openSecret(name, token, event, env) {
    const { createGitHub } = await Promise.all(/* import() | github */[__webpack_require__.e(942), __webpack_require__.e(71), __webpack_require__.e(392), __webpack_require__.e(326)]).then(__webpack_require__.bind(__webpack_require__, 6859));
    const { octokit } = createGitHub({ token, apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com' });
    return new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubSecret */ .ar((0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .secretTarget */ .Gk)(name, event), (route, parameters) => octokit.request(route, parameters));
}


/***/ }),

/***/ 8918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  saveSignIn: () => (/* binding */ saveSignIn)
});

// EXTERNAL MODULE: ./lib/action/event.js
var action_event = __webpack_require__(3118);
// EXTERNAL MODULE: ./lib/action/state.js
var action_state = __webpack_require__(2287);
// EXTERNAL MODULE: ./lib/auth/payload.js
var payload = __webpack_require__(9552);
// EXTERNAL MODULE: ./lib/auth/schema.js
var schema = __webpack_require__(9715);
// EXTERNAL MODULE: ./lib/auth/store.js
var store = __webpack_require__(6043);
// EXTERNAL MODULE: ./lib/action/sign-in/rotation.js
var rotation = __webpack_require__(7614);
;// CONCATENATED MODULE: ./lib/action/sign-in/finish.js
/** Post's part of the sign-in. */




/**
 * Stores a sign-in that was rotated and that main could not store, then removes it from the machine. To be called before
 * the processes of the run are ended: one may still be writing it. `undefined`: there was none.
 */
async function finishSignIn(options) {
    const { auth, state } = options;
    const { signInHome: home, signInKept } = state;
    if (home === '')
        return undefined;
    const keep = signInKept === 'true';
    const stored = auth === undefined ? undefined : (0,payload/* decodePayload */.D)(auth, 'Input `auth`');
    if (stored !== undefined && (0,schema/* isChatgpt */.G)(stored)) {
        return new rotation/* Rotation */.p({ ...options, stored, home }, state).finish(keep);
    }
    if (!keep)
        new store/* FileStore */.y(home).clear();
    return undefined;
}

// EXTERNAL MODULE: ./lib/action/sign-in/open-secret.js
var open_secret = __webpack_require__(6785);
;// CONCATENATED MODULE: ./lib/action/sign-in/post.js
/** Post's part of the sign-in: what main could not write back is written now. */




/** Writes a waiting sign-in back to its secret, then removes it. Rejects when its inputs cannot be used. */
async function saveSignIn(core, state) {
    const input = (name) => core.getInput(name).trim() || undefined;
    const [name, token] = [input('auth-secret-name'), input('auth-secret-token')];
    await finishSignIn({
        auth: input('auth'),
        state,
        secret: name === undefined || token === undefined
            ? undefined
            : await (0,open_secret/* openSecret */.J)(name, token, (0,action_event/* readEvent */.j)(process.env), process.env),
        saveState: values => (0,action_state/* saveState */.LZ)(core.saveState, values),
        mask: (...values) => {
            for (const value of values)
                core.setSecret(value);
        },
        info: message => core.info(message),
        warn: message => core.warning(message),
    });
}


/***/ }),

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Rotation)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _auth_dead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(358);
/* harmony import */ var _auth_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9933);
/* harmony import */ var _auth_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9552);
/* harmony import */ var _auth_refresh_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7945);
/* harmony import */ var _auth_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6043);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9947);
/**
 * A rotated sign-in on its way back into its secret. The refresh token that made it is spent: if this one is lost,
 * somebody has to sign in again. The way from main to post is the home that Codex wrote it into.
 */








class Rotation {
    #options;
    #store;
    /** When the secret was written when this job last looked. */
    #secretTime;
    /** Print of the sign-in that was about to be written. */
    #writing;
    /** Print of the sign-in that needs nothing more: written, or its loss reported. */
    #done;
    #result = 'false';
    #queue = Promise.resolve();
    constructor(options, state = {}) {
        this.#options = options;
        this.#store = new _auth_store_js__WEBPACK_IMPORTED_MODULE_5__/* .FileStore */ .y(options.home);
        this.#secretTime = state.signInSecretTime ?? '';
        this.#writing = state.signInWriting ?? '';
        this.#done = state.signInDone ?? '';
    }
    /** What happened so far. */
    get result() {
        return this.#result;
    }
    /** Before anything can rotate: where post finds it, and whether the token can do its work. Rejects with an InputError. */
    async prepare() {
        const { secret, saveState } = this.#options;
        if (secret !== undefined)
            this.#secretTime = await secret.updatedAt();
        // The home last: until then nothing of ours lies there, and post leaves it alone.
        saveState({ signInSecretTime: this.#secretTime, signInHome: this.#store.home });
    }
    /** Writes the sign-in back if it changed. To be called whenever it may have, and before main ends. Never rejects. */
    save() {
        const run = this.#queue.then(() => this.#save('pending'));
        this.#queue = run;
        return run;
    }
    /** Post's part: whatever main could not, once more; then nothing of it stays on the machine. Never rejects. */
    async finish(keep = false) {
        const { home, stored, info } = this.#options;
        await (0,_auth_refresh_js__WEBPACK_IMPORTED_MODULE_4__/* .settled */ .gu)(home, stored, () => info('The renewal of the sign-in was cut off; waiting for Codex to end it.'));
        this.#queue = this.#queue.then(() => this.#save('lost'));
        await this.#queue;
        if (keep)
            return this.#result;
        try {
            this.#store.clear();
        }
        catch (error) {
            this.#options.warn((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error));
        }
        return this.#result;
    }
    async #save(onFailure) {
        const { secret, stored, warn, info, mask } = this.#options;
        try {
            const fresh = (0,_auth_refresh_js__WEBPACK_IMPORTED_MODULE_4__/* .rotated */ .SZ)(this.#store, stored);
            if (fresh === undefined || printOf(fresh) === this.#done)
                return this.#result;
            mask(...(0,_auth_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOf */ .Fj)(fresh));
            if (secret === undefined) {
                this.#finished(fresh, 'lost');
                warn(this.#lost('and there is no `auth-secret-token` to store the new one with'));
                return this.#result;
            }
            const time = await secret.updatedAt();
            if (time !== this.#secretTime) {
                const ours = this.#writing === printOf(fresh);
                this.#finished(fresh, ours ? 'saved' : 'superseded');
                if (ours)
                    info(`The renewed sign-in is stored in the secret ${secret.target.name}.`);
                else
                    warn(superseded(secret, time));
                return this.#result;
            }
            this.#writing = printOf(fresh);
            this.#options.saveState({ signInWriting: this.#writing });
            await secret.write((0,_auth_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .encodePayload */ .vy)(fresh));
            this.#finished(fresh, 'saved');
            info(`The sign-in was renewed; the new one is stored in the secret ${secret.target.name}.`);
            await this.#look(secret);
        }
        catch (error) {
            const again = this.#result === onFailure;
            this.#result = onFailure;
            const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error).replace(/\.$/, '');
            if (onFailure === 'lost')
                warn(this.#lost(`and the new one could not be stored: ${reason}`));
            else if (!again)
                info(`The renewed sign-in could not be stored yet, the end of the job tries again: ${reason}.`);
        }
        return this.#result;
    }
    #finished(fresh, result) {
        this.#done = printOf(fresh);
        this.#result = result;
        this.#options.saveState({ signInDone: this.#done });
    }
    /** The time of our own writing, for the next rotation of this job. */
    async #look(secret) {
        try {
            this.#secretTime = await secret.updatedAt();
            this.#options.saveState({ signInSecretTime: this.#secretTime });
        }
        catch {
            // The next write will find a time it does not know, and say so.
        }
    }
    #lost(why) {
        const { stored, secret } = this.#options;
        const expiry = (0,_auth_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenExpiry */ .f9)(stored);
        const when = expiry === undefined
            ? 'soon'
            : expiry.getTime() < Date.now()
                ? 'from now on'
                : `after ${(0,_auth_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .showTime */ .lY)(expiry)}`;
        const mend = (0,_auth_dead_js__WEBPACK_IMPORTED_MODULE_1__/* .mending */ .ph)(secret && { secret: secret.target.name, where: (0,_secret_js__WEBPACK_IMPORTED_MODULE_7__/* .ghOptions */ .qc)(secret.target) });
        return `The sign-in was renewed during this run, ${why}. The stored one does not work ${when}. ${mend}`;
    }
}
function superseded(secret, time) {
    return (`The secret ${secret.target.name} was written by somebody else during this job (${time}), so the sign-in this job ` +
        'holds was not written over it. Jobs that share a sign-in must not run at the same time: give them one `concurrency` group.');
}
/** Tells sign-ins apart without telling anything about them. */
function printOf(payload) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(payload.tokens)).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 9947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ secretTarget),
/* harmony export */   ar: () => (/* binding */ GitHubSecret),
/* harmony export */   qc: () => (/* binding */ ghOptions)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1413);
/** A secret at GitHub that holds the sign-in: when it was written, and writing it. Its value can never be read back. */

/** Largest value GitHub keeps, in bytes. */
const MAX_SECRET_BYTES = 48 * 1024;
/** Reads `auth-secret-name`: `NAME`, `environment:ENVIRONMENT/NAME`, `org:NAME`. Throws an InputError. */
function secretTarget(text, repository) {
    const [, scope, where, name = ''] = /^(?:(environment|org):)?(?:(.+)\/)?([^/]*)$/s.exec(text.trim()) ?? [];
    if (/^[A-Za-z_]\w*$/.test(name) && !/^GITHUB_/i.test(name)) {
        if (scope === 'org')
            return { scope: 'organization', org: where ?? repository.owner, name };
        if (scope === 'environment' && where !== undefined) {
            return { scope, ...repository, environment: where, name };
        }
        if (scope === undefined && where === undefined)
            return { scope: 'repository', ...repository, name };
    }
    throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('Input `auth-secret-name` must be `NAME`, `environment:ENVIRONMENT/NAME` or `org:NAME`, with the name of a secret.');
}
/** The options that make `gh secret set` mean this secret. */
function ghOptions(target) {
    switch (target.scope) {
        case 'repository':
            return `--repo ${target.owner}/${target.repo}`;
        case 'environment':
            return `--repo ${target.owner}/${target.repo} --env '${target.environment.replaceAll("'", `'\\''`)}'`;
        case 'organization':
            return `--org ${target.org}`;
    }
}
/** A secret and the token that may write it. */
class GitHubSecret {
    target;
    request;
    constructor(target, request) {
        this.target = target;
        this.request = request;
    }
    /**
     * When the secret was last written, asked together with the key that sealing needs: a token that cannot read them
     * could not write either. Throws an InputError that names the permission to add.
     */
    async updatedAt() {
        const { route, parameters } = this.#address();
        const [, secret] = await Promise.all([
            this.#ask(`GET ${route}/public-key`, parameters),
            this.#ask(`GET ${route}/{secret_name}`, { ...parameters, secret_name: this.target.name }),
        ]);
        return secret.updated_at;
    }
    /** Seals the value with the secret's public key and writes it. */
    async write(value) {
        if (Buffer.byteLength(value) > MAX_SECRET_BYTES) {
            throw new Error(`the sign-in is larger than the ${MAX_SECRET_BYTES / 1024} kB GitHub keeps in a secret`);
        }
        const { route, parameters } = this.#address();
        const [key, access] = await Promise.all([
            this.#ask(`GET ${route}/public-key`, parameters),
            this.#access(),
        ]);
        await this.#ask(`PUT ${route}/{secret_name}`, {
            ...parameters,
            ...access,
            secret_name: this.target.name,
            key_id: key.key_id,
            encrypted_value: await sealed(value, key.key),
        });
    }
    /** Who may see an organisation's secret: writing it needs to say so, and must not change it. */
    async #access() {
        if (this.target.scope !== 'organization')
            return {};
        const { route, parameters } = this.#address();
        const address = { ...parameters, secret_name: this.target.name };
        const { visibility } = (await this.#ask(`GET ${route}/{secret_name}`, address));
        if (visibility !== 'selected')
            return { visibility };
        const ids = [];
        for (let page = 1;; page++) {
            const { repositories } = (await this.#ask(`GET ${route}/{secret_name}/repositories`, {
                ...address,
                per_page: 100,
                page,
            }));
            ids.push(...repositories.map(({ id }) => id));
            if (repositories.length < 100)
                return { visibility, selected_repository_ids: ids };
        }
    }
    #address() {
        const { target } = this;
        switch (target.scope) {
            case 'repository':
                return {
                    route: '/repos/{owner}/{repo}/actions/secrets',
                    parameters: { owner: target.owner, repo: target.repo },
                };
            case 'environment':
                return {
                    route: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
                    parameters: { owner: target.owner, repo: target.repo, environment_name: target.environment },
                };
            case 'organization':
                return { route: '/orgs/{org}/actions/secrets', parameters: { org: target.org } };
        }
    }
    async #ask(route, parameters) {
        try {
            return (await this.request(route, parameters)).data;
        }
        catch (error) {
            const { status } = error;
            if (status === 401) {
                throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('Input `auth-secret-token` is not accepted by GitHub: store one that is valid.', error);
            }
            if (status === 404 && route.startsWith('GET') && route.endsWith('/{secret_name}')) {
                throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Input \`auth-secret-name\` names a secret that is not among those${this.#where()}: name the one \`auth\` comes from.`, error);
            }
            if (status === 403 || status === 404) {
                throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Input \`auth-secret-token\` may not ${route.startsWith('PUT') ? 'write' : 'read'} the secrets${this.#where()}: ` +
                    `give it the permission ${this.#permission()}.`, error);
            }
            throw error;
        }
    }
    #where() {
        const { target } = this;
        if (target.scope === 'organization')
            return ` of ${target.org}`;
        const of = ` of ${target.owner}/${target.repo}`;
        return target.scope === 'environment' ? ` of environment ${target.environment}${of}` : of;
    }
    #permission() {
        switch (this.target.scope) {
            case 'repository':
                return '`Secrets: read and write` of the repository';
            case 'environment':
                return '`Environments: read and write` of the repository';
            case 'organization':
                return '`Secrets: read and write` of the organisation';
        }
    }
}
/** The libraries that seal are loaded on first use. */
async function sealed(value, publicKey) {
    const { seal } = await Promise.all(/* import() */[__webpack_require__.e(442), __webpack_require__.e(253)]).then(__webpack_require__.bind(__webpack_require__, 2253));
    return seal(value, publicKey);
}


/***/ }),

/***/ 358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tm: () => (/* binding */ dead),
/* harmony export */   Xb: () => (/* binding */ deadSignIn),
/* harmony export */   ph: () => (/* binding */ mending)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/** A sign-in whose refresh token is worth nothing any more: recognised by what Codex says, reported with what mends it. */


/** Codex's sentences, its service's error codes, and what is left of them on stderr (0.98 – 0.169). */
const SIGNS = [
    [/refresh token was already used|refresh_token_reused/, 'was already used, by another job or machine'],
    [/refresh token has expired|refresh_token_expired/, 'has expired'],
    [/refresh token was revoked|refresh_token_invalidated/, 'was revoked'],
    [/access token could not be refreshed|Failed to refresh token[^\n]*[ =]40[01] /, 'was refused'],
];
/** The error of a dead sign-in, if `text` (stderr, in colours, or the message of a failed turn) tells of one. */
function deadSignIn(text, options) {
    const plain = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text);
    const fate = SIGNS.find(([sign]) => sign.test(plain))?.[1];
    return fate === undefined ? undefined : dead(fate, options);
}
/** The error of a dead sign-in. `fate`: what became of its refresh token. */
function dead(fate = 'was refused', options = {}) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AuthenticationError */ .v3(`The stored sign-in is dead: its refresh token ${fate}.`, {
        code: 'sign_in_dead',
        remedy: mending(options),
    });
}
/** With a sign-in of its own, which nothing else renews. */
const CLI = 'CODEX_HOME=~/.codex-ci npx codex-client-action';
/** The two commands that put a new sign-in in place. */
function mending({ secret = 'CODEX_AUTH', where } = {}) {
    const set = ['gh secret set', secret, where].filter(part => part !== undefined).join(' ');
    return `Sign in again and store it: \`${CLI} login\`, then \`${CLI} read | ${set}\`.`;
}


/***/ }),

/***/ 7945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ refresh),
/* harmony export */   SZ: () => (/* binding */ rotated),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   pb: () => (/* binding */ refreshConnector)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(744);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _wire_app_server_peer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5599);
/* harmony import */ var _dead_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(358);
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6191);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9715);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6043);
/**
 * New tokens, got by Codex and never by us: OpenAI asks not to call the token endpoint oneself. A short app-server
 * runs in a private home that holds the sign-in and rewrites it there.
 */










/** Limit of a whole refresh, in milliseconds; 0.3 s was measured. */
const TIMEOUT_MS = 60_000;
/** How long a refresh whose starter was killed is waited for, in milliseconds. */
const ORPHAN_MS = 10_000;
/** Lies in the home while a refresh is under way. */
const MARKER = 'refreshing';
/** The usual way to connect: the given Codex, in its own home and nowhere near a project. */
function refreshConnector(options) {
    return async (home) => {
        const peer = await _wire_app_server_peer_js__WEBPACK_IMPORTED_MODULE_4__/* .AppServerPeer */ .$.start({
            ...options,
            cwd: home,
            env: { ...options.env, CODEX_HOME: home, TMPDIR: home },
            configOverrides: { ...options.configOverrides, cli_auth_credentials_store: '"file"' },
        }, { onNotification: () => undefined, onRequest: () => _wire_app_server_peer_js__WEBPACK_IMPORTED_MODULE_4__/* .UNANSWERED */ .J });
        return {
            request: (method, params) => peer.request(method, params),
            close: () => peer.close(),
            get stderrTail() {
                return peer.process.stderrTail;
            },
        };
    };
}
/**
 * Has the sign-in refreshed. Rejects with an AuthenticationError: `sign_in_dead`, or `request_failed` when it may work
 * later. A rotation that took place is never an error, whatever went wrong beside it.
 */
async function refresh(options) {
    const { payload, home, connect, timeoutMs = TIMEOUT_MS } = options;
    const store = new _store_js__WEBPACK_IMPORTED_MODULE_7__/* .FileStore */ .y(home);
    store.save(payload);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, MARKER), '', { mode: 0o600 });
    let connection;
    let failure;
    let signedOut = false;
    try {
        connection = await connect(home);
        // Codex may have refreshed by itself at its start; asked to, it would do so once more.
        for (const refreshToken of [false, true]) {
            const answer = await within(connection.request('account/read', { refreshToken }), timeoutMs);
            if (rotated(store, payload))
                break;
            // From 0.142 on: whose refresh token was refused for good is nobody any more.
            signedOut = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_8__/* .recordOf */ .zv)(answer)?.account === null;
        }
    }
    catch (error) {
        failure = error;
    }
    finally {
        await connection?.close();
    }
    const fresh = rotated(store, payload);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, MARKER), { force: true });
    if (fresh !== undefined)
        return fresh;
    const why = failure === undefined ? '' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(failure).replace(/\.$/, '');
    throw ((0,_dead_js__WEBPACK_IMPORTED_MODULE_5__/* .deadSignIn */ .Xb)(`${connection?.stderrTail ?? ''}\n${why}`, options.mend) ??
        (signedOut ? (0,_dead_js__WEBPACK_IMPORTED_MODULE_5__/* .dead */ .Tm)(undefined, options.mend) : undefined) ??
        new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AuthenticationError */ .v3(`Codex could not refresh the sign-in${why === '' ? '' : `: ${why}`}.`, {
            code: 'request_failed',
            remedy: 'Try again later; the stored sign-in is unchanged.',
            stderrTail: connection?.stderrTail,
            cause: failure,
        }));
}
/**
 * Waits for a refresh in `home` whose starter was killed: Codex ends it by itself and writes the file (measured, 0.169).
 * Returns at once when none is under way, and says so when it waits.
 */
async function settled(home, payload, onWait = () => undefined) {
    const store = new _store_js__WEBPACK_IMPORTED_MODULE_7__/* .FileStore */ .y(home);
    const underWay = () => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(home).includes(MARKER) && rotated(store, payload) === undefined;
        }
        catch {
            return false;
        }
    };
    if (underWay())
        onWait();
    for (let waited = 0; waited < ORPHAN_MS && underWay(); waited += 100)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(100);
}
/** The sign-in in the store, if it is of the same account as `before` and its tokens are others. */
function rotated(store, before) {
    const now = store.load();
    if (now === undefined || !(0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .isChatgpt */ .G)(now))
        return undefined;
    if (now.tokens.account_id !== before.tokens.account_id)
        return undefined;
    return JSON.stringify(now.tokens) === JSON.stringify(before.tokens) ? undefined : now;
}
async function within(promise, ms) {
    const late = (0,_deferred_js__WEBPACK_IMPORTED_MODULE_9__/* .deferred */ .yX)();
    const timer = setTimeout(() => late.reject(new Error(`Codex did not answer within ${ms / 1000} s`)), ms);
    try {
        return await Promise.race([promise, late.promise]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ })

};
