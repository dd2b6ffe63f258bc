export const id = 310;
export const ids = [310,394];
export const modules = {

/***/ 4310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/action/limits.js
/** Limits on single waits, and what a cancelled job may still do. Timers are monotonic: a changed clock changes nothing. */

/** What a cancelled run is called, in one sentence. */
const CANCELLED = 'The job was cancelled.';
/** How long after SIGINT main has; SIGTERM follows after 7.5 s, and post does what is left. */
const LAST_MOMENT_MS = 6500;
/** A duration for a person: `45 s`, `1.5 min`, `2 h`. */
function inWords(ms) {
    const round = (value) => Math.round(value * 10) / 10;
    if (ms < 60_000)
        return `${round(ms / 1000)} s`;
    return ms < 3_600_000 ? `${round(ms / 60_000)} min` : `${round(ms / 3_600_000)} h`;
}
/**
 * Waits for `work` at most `ms`. After that its signal is aborted, whether it listens or not, and the result is a
 * CodexError `timeout` that says what was waited for: `<what> took longer than 30 s.` When `outer` aborts first,
 * rejects with its reason.
 */
async function withLimit(ms, what, work, outer) {
    outer?.throwIfAborted();
    const controller = new AbortController();
    const { signal } = controller;
    const stopped = new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
    const late = new errors/* CodexError */.uR(`${what} took longer than ${inWords(ms)}.`, { code: 'timeout' });
    const timer = setTimeout(() => controller.abort(late), ms);
    const leave = () => controller.abort(outer?.reason);
    outer?.addEventListener('abort', leave, { once: true });
    try {
        return await Promise.race([work(signal), stopped]);
    }
    finally {
        clearTimeout(timer);
        outer?.removeEventListener('abort', leave);
    }
}
/** Listens for the signals the runner cancels a step with. While it listens they do not end the process. */
function listenForCancellation(process) {
    const cancelled = new AbortController();
    const terminated = new AbortController();
    const reason = new errors/* CodexError */.uR(CANCELLED, { code: 'aborted' });
    const cancel = () => cancelled.abort(reason);
    const terminate = () => {
        cancel();
        terminated.abort(reason);
    };
    process.on('SIGINT', cancel);
    process.on('SIGTERM', terminate);
    return {
        cancelled: cancelled.signal,
        terminated: terminated.signal,
        [Symbol.dispose]() {
            process.off('SIGINT', cancel);
            process.off('SIGTERM', terminate);
        },
    };
}
/** Rejects when a cancelled job has no more time, and with SIGTERM at once. Never resolves. */
function lastMoment({ cancelled, terminated, }) {
    return new Promise((_, reject) => {
        const leave = () => reject(cancelled.reason);
        cancelled.addEventListener('abort', () => setTimeout(leave, LAST_MOMENT_MS).unref(), { once: true });
        terminated.addEventListener('abort', leave, { once: true });
    });
}

;// CONCATENATED MODULE: ./lib/action/retry.js

/** How often a turn is resumed. */
const MAX_RESUMES = 3;
/** First wait, in milliseconds; each further one is four times as long. */
const FIRST_WAIT_MS = 1000;
/** A rate limit that resets later than this is not waited for, in milliseconds. */
const LONGEST_WAIT_MS = 120_000;
/** Causes that pass by themselves, in words. */
const PASSING = {
    server_overloaded: "the model's service is overloaded",
    internal_server_error: "the model's service failed",
    http_connection_failed: "the model's service could not be reached",
    response_stream_connection_failed: "the model's service could not be reached",
    response_stream_disconnected: 'the answer of the model was cut off',
    response_too_many_failed_attempts: "the model's service failed again and again",
    process_exited: 'the Codex CLI died',
};
/** Causes that last, with what a person can do. */
const LASTING = {
    unauthorized: ['the sign-in was refused', 'Sign in again and renew the secret.'],
    sign_in_dead: ['the sign-in has expired', 'Sign in again and renew the secret.'],
    not_signed_in: ['there is no sign-in', 'Set auth, openai-api-key or codex-access-token.'],
    model_not_found: ['the model is not known or not allowed for this account', 'Check the input model.'],
    context_window_exceeded: [
        "the conversation is longer than the model's context",
        'Give a smaller task, or a model with a larger context.',
    ],
    bad_request: ["the model's service refused the request", 'Check the inputs model, effort and config.'],
    sandbox_error: [
        'the sandbox could not be set up',
        'On Ubuntu 24.04 allow unprivileged user namespaces, or choose another runner.',
    ],
    empty_reply: ['Codex ended without a reply', 'Run it again, or make the prompt ask for an answer.'],
};
/**
 * Judges the failure of a turn. `attempt` is how often it was resumed already, `rateLimits` the last that Codex told,
 * `now` milliseconds since 1970.
 */
function retryable(error, attempt, rateLimits, now) {
    const reset = resetOf(rateLimits);
    const until = reset === undefined ? undefined : reset - now;
    if (error.code === 'usage_limit_exceeded') {
        return { retry: false, why: 'the usage limit of this account is reached', remedy: tryAgainAfter(reset) };
    }
    const limited = error.code === 'rate_limit_exceeded' || error.httpStatus === 429;
    if (limited && until !== undefined && until > LONGEST_WAIT_MS) {
        return { retry: false, why: 'the rate limit is reached', remedy: tryAgainAfter(reset) };
    }
    const why = limited ? 'the rate limit is reached' : passing(error);
    if (why === undefined) {
        const [lasting, remedy] = LASTING[error.code] ?? [undefined, error.remedy];
        return { retry: false, why: lasting ?? error.message, remedy };
    }
    if (attempt >= MAX_RESUMES) {
        return {
            retry: false,
            why: `${why}, also after ${MAX_RESUMES} further tries`,
            remedy: tryAgainAfter(reset),
        };
    }
    const backoff = FIRST_WAIT_MS * 4 ** attempt;
    const waitMs = limited ? Math.max(backoff, Math.max(0, until ?? 0) + 1000) : backoff;
    return { retry: true, waitMs, why };
}
/** The line that announces it in the log. */
function announce({ why, waitMs }, attempt) {
    const count = `${attempt + 1} of ${MAX_RESUMES}`;
    return `The turn failed because ${why}; it is resumed in ${inWords(waitMs)} (${count}).`;
}
function passing({ code, httpStatus }) {
    if (httpStatus !== undefined && httpStatus >= 400 && httpStatus < 500 && httpStatus !== 408)
        return undefined;
    return (PASSING[code] ??
        (httpStatus !== undefined && httpStatus >= 500 ? PASSING.internal_server_error : undefined));
}
/** When the exhausted window resets, in milliseconds since 1970; with none exhausted, the fuller one. */
function resetOf(limits) {
    const windows = [limits?.primary, limits?.secondary].filter(window => window?.resets_at !== undefined);
    const full = windows.filter(window => (window?.used_percent ?? 0) >= 100);
    const [latest] = full.sort((a, b) => (b?.resets_at ?? 0) - (a?.resets_at ?? 0));
    const [fullest] = windows.sort((a, b) => (b?.used_percent ?? 0) - (a?.used_percent ?? 0));
    const seconds = (latest ?? fullest)?.resets_at;
    return seconds === undefined ? undefined : seconds * 1000;
}
function tryAgainAfter(reset) {
    if (reset === undefined)
        return 'Try again later.';
    return `Try again after ${new Date(reset).toISOString().slice(0, 16).replace('T', ' ')} UTC.`;
}

;// CONCATENATED MODULE: ./lib/action/converse.js


/** How long an interrupted turn has for its last words, in milliseconds. */
const LAST_WORDS_MS = 5000;
/** The same after a cancellation: the runner grants 7.5 s for everything. */
const LAST_WORDS_CANCELLED_MS = 1500;
/** What a resumed thread is told. The prompt is in it already. */
const CONTINUE = 'The last turn was cut off by a passing fault. Go on where it ended, and finish the task.';
/** Talks until there is a reply, or no hope of one. Never rejects; Codex is closed when it returns. */
async function converse(options) {
    const { cancelled, resume } = options;
    const stopped = new AbortController();
    let why = 'cancelled';
    let talker;
    let chat;
    let threadId = resume;
    let rateLimits;
    let firm;
    /** Codex opened a thread: a CLI that dies before that will not do better the next time. */
    let met = false;
    /** A turn began: there is something to resume. */
    let begun = false;
    const stop = (reason) => {
        if (stopped.signal.aborted)
            return;
        why = reason;
        stopped.abort();
        void chat?.interrupt().catch(() => undefined);
        firm = setTimeout(() => void talker?.close(), reason === 'cancelled' ? LAST_WORDS_CANCELLED_MS : LAST_WORDS_MS);
    };
    const onCancel = () => stop('cancelled');
    const overall = setTimeout(() => stop('timed-out'), options.timeoutMs);
    const idle = setTimeout(() => stop('idle'), options.idleTimeoutMs);
    cancelled.addEventListener('abort', onCancel, { once: true });
    if (cancelled.aborted)
        stop('cancelled');
    const talk = async () => {
        talker ??= await options.connect(stopped.signal);
        const prompt = begun ? CONTINUE : options.prompt;
        if (chat !== undefined)
            chat = await chat.resume(prompt);
        else if (threadId === undefined)
            chat = await talker.createChat(prompt);
        else
            chat = await talker.resumeChat(threadId, prompt);
        met = true;
        if (stopped.signal.aborted)
            void chat.interrupt().catch(() => undefined);
        for await (const event of chat) {
            idle.refresh();
            if (event.type === 'task_started')
                begun = true;
            if (event.type === 'token_count')
                rateLimits = event.rate_limits ?? rateLimits;
            options.onEvent(event);
        }
        return chat.get();
    };
    try {
        for (let attempt = 0;; attempt++) {
            if (stopped.signal.aborted)
                return { how: why };
            try {
                return { how: 'replied', message: await talk() };
            }
            catch (error) {
                if (stopped.signal.aborted)
                    return { how: why };
                if (!(error instanceof errors/* CodexError */.uR))
                    throw error;
                if (!met)
                    return { how: 'failed', ...reasonOf(error) };
                if (begun)
                    threadId = chat?.threadId ?? threadId;
                const verdict = retryable(error, attempt, rateLimits, Date.now());
                if (!verdict.retry)
                    return { how: 'failed', ...reasonOf(error), ...(verdict.remedy && { remedy: verdict.remedy }) };
                options.say(announce(verdict, attempt));
                if (error instanceof errors/* ConnectionError */.Rc) {
                    await talker?.close();
                    talker = chat = undefined;
                }
                await pause(verdict.waitMs, stopped.signal);
                idle.refresh();
            }
        }
    }
    catch (error) {
        return { how: 'failed', ...reasonOf(error) };
    }
    finally {
        clearTimeout(overall);
        clearTimeout(idle);
        clearTimeout(firm);
        cancelled.removeEventListener('abort', onCancel);
        await talker?.close();
    }
}
/** Waits, or returns early when the signal aborts. */
function pause(ms, signal) {
    return new Promise(resolve => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done, { once: true });
        if (signal.aborted)
            done();
    });
}
/** A failure in one sentence that names the class of its cause. */
function reasonOf(error) {
    if (!(error instanceof errors/* CodexError */.uR)) {
        return { reason: error instanceof Error ? error.message : String(error), remedy: undefined };
    }
    const { code, httpStatus, message, remedy } = error;
    if (code === 'invalid_config' || code === 'invalid_payload')
        return { reason: message, remedy };
    const status = httpStatus === undefined ? '' : `, HTTP ${httpStatus}`;
    return { reason: `${message.replace(/[.\s]*$/, '')} (${code}${status}).`, remedy };
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/guard/redact.js + 4 modules
var redact = __webpack_require__(495);
// EXTERNAL MODULE: ./lib/action/cleanup.js
var cleanup = __webpack_require__(7050);
;// CONCATENATED MODULE: ./lib/action/conclusion.js
function conclusionOf(ended) {
    switch (ended.how) {
        case 'replied':
            return { conclusion: 'success' };
        case 'timed-out':
            return {
                conclusion: 'timed-out',
                reason: 'Codex was interrupted because the time of `timeout-minutes` was over.',
                remedy: 'Raise `timeout-minutes`, or ask for less at once.',
            };
        case 'idle':
            return {
                conclusion: 'timed-out',
                reason: 'Codex was interrupted because nothing came from it for `idle-timeout-minutes`.',
                remedy: 'Raise `idle-timeout-minutes` if its commands are silent for so long.',
            };
        case 'cancelled':
            return { conclusion: 'cancelled', reason: 'The job was cancelled.' };
        case 'failed':
            return { conclusion: 'failure', reason: ended.reason, remedy: ended.remedy };
    }
}
/** The page of this run on GitHub. */
function logUrl({ serverUrl, owner, repo, runId, runAttempt }) {
    return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${runAttempt}`;
}

;// CONCATENATED MODULE: ./lib/guard/payload.js
/** Reading what strangers sent: nothing is where it should be until it was looked at. */
/** The value at a path of keys; undefined where the way ends. */
function at(value, ...path) {
    return path.reduce((inner, key) => {
        return inner !== null && typeof inner === 'object' && Object.hasOwn(inner, key)
            ? inner[key]
            : undefined;
    }, value);
}
/** The text at a path; undefined for anything else, and for the empty text. */
function textAt(value, ...path) {
    const text = at(value, ...path);
    return typeof text === 'string' && text !== '' ? text : undefined;
}
/** The positive integer at a path: an id, or the number of an issue. */
function idAt(value, ...path) {
    const id = at(value, ...path);
    return Number.isSafeInteger(id) && Number(id) > 0 ? Number(id) : undefined;
}

;// CONCATENATED MODULE: ./lib/guard/comment.js

/** Events about a text somebody wrote: where it lies, and the one action that can ask for something. */
const KINDS = new Map([
    ['issue_comment', { in: 'comment', action: 'created' }],
    ['pull_request_review_comment', { in: 'comment', action: 'created' }],
    ['discussion_comment', { in: 'comment', action: 'created' }],
    ['pull_request_review', { in: 'review', action: 'submitted' }],
]);
/** Whether the event is about a comment or a review. */
const isCommentEvent = (name) => KINDS.has(name);
/** Who wrote the comment; undefined where the event does not say. */
function authorOf({ name, payload }) {
    const user = at(payload, KINDS.get(name)?.in ?? '', 'user');
    const login = textAt(user, 'login');
    // Some bots go by a login that a person could have.
    const hidden = login !== undefined && at(user, 'type') === 'Bot' && !login.endsWith('[bot]');
    return hidden ? `${login}[bot]` : login;
}
/** Reads the comment of an event. An event without one asks by itself, with no text. */
function askedBy({ name, payload }, rules) {
    const kind = KINDS.get(name);
    if (kind === undefined)
        return { request: undefined };
    if (payload['action'] !== kind.action) {
        return { refusal: `Only a new ${kind.in} can ask for a run, not one that was changed or removed.` };
    }
    const body = textAt(payload, kind.in, 'body') ?? '';
    if (rules.isOwnReply(body))
        return { refusal: 'The comment is a reply of this action.' };
    if (rules.triggerPhrase === undefined)
        return { request: body };
    const [, first = '', request = ''] = /^\s*(\S+)\s*([^]*)$/.exec(body) ?? [];
    return first.toLowerCase() === rules.triggerPhrase.toLowerCase()
        ? { request }
        : { refusal: `The first word of the ${kind.in} is not the trigger phrase.` };
}

;// CONCATENATED MODULE: ./lib/guard/verdict.js
const trusted = (reason) => ({ trusted: true, reason });
const refused = (reason) => ({ trusted: false, reason });

;// CONCATENATED MODULE: ./lib/guard/head.js


const ABOUT_A_PULL = [
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
];
const ABOUT_AN_ISSUE = ['issues', 'issue_comment'];
/** Events that run on a branch or tag of the repository, and are about nothing else. */
const ABOUT_A_REF = [
    'branch_protection_rule',
    'create',
    'delete',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'image_version',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'public',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'watch',
    'workflow_dispatch',
];
/**
 * Numbers whose head the payload does not tell: a comment on a pull request names it as an issue. `about` is the
 * number the workflow itself names (`reply-to`).
 */
function pullsToLookUp({ name, payload }, about) {
    const isIssue = ABOUT_AN_ISSUE.includes(name);
    const own = idAt(payload, isIssue ? 'issue' : 'pull_request', 'number');
    const needed = isIssue && at(payload, 'issue', 'pull_request') ? own : undefined;
    return [needed, about === own ? undefined : about].filter(number => number !== undefined);
}
/** Judges the head of an event. `pulls` answers `pullsToLookUp`. */
function judgeHead(event, about, pulls) {
    const looked = pullsToLookUp(event, about).map(number => judgeAnswer(number, pulls.get(number)));
    return [judgePayload(event), ...looked].reduce((worst, one) => (worst.trusted ? one : worst));
}
/** Whether the run that a `workflow_run` event tells of was one of this repository. */
function isOwnRun(payload) {
    return isSame(at(payload, 'workflow_run', 'head_repository'), payload['repository']);
}
/**
 * A commit that only those with write access could make, to take the repository's own files from: what the pull
 * request is to be merged into, else what the run is on. undefined where the event has none.
 */
function baseCommitOf({ name, payload, ref, sha }) {
    const base = ABOUT_A_PULL.includes(name)
        ? textAt(payload, 'pull_request', 'base', 'sha')
        : judgeRef(ref).trusted && sha;
    return base && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(base) ? base : undefined;
}
function judgeAnswer(number, answer) {
    if (answer === undefined)
        return refused(`GitHub could not be asked whose code #${number} is.`);
    if (answer === 'issue')
        return trusted(`#${number} is an issue.`);
    return judgePull(answer.pull, at(answer.pull, 'base', 'repo'));
}
function judgePayload({ name, payload, ref }) {
    const { repository } = payload;
    if (ABOUT_A_PULL.includes(name))
        return judgePull(payload['pull_request'], repository);
    if (ABOUT_A_REF.includes(name))
        return judgeRef(ref);
    if (ABOUT_AN_ISSUE.includes(name)) {
        // Of a pull request GitHub's answer decides; this is about the run itself.
        const numbered = idAt(payload, 'issue', 'number') !== undefined;
        return numbered ? judgeRef(ref) : refused('The event does not say which issue it is about.');
    }
    switch (name) {
        case 'workflow_run':
            return judgeRun(payload);
        case 'check_suite':
            return judgeCommit(payload['check_suite'], repository);
        case 'check_run':
            return judgeCommit(at(payload, 'check_run', 'check_suite'), repository);
        case 'status': {
            const { branches } = payload;
            return Array.isArray(branches) && branches.length > 0
                ? trusted('A branch of this repository holds the commit.')
                : refused('No branch of this repository holds the commit.');
        }
        default:
            return refused('The event does not say whose code it is about.');
    }
}
function judgePull(pull, repository) {
    return isSame(at(pull, 'head', 'repo'), repository)
        ? trusted('The pull request comes from this repository.')
        : refused('The pull request comes from another repository.');
}
function judgeRef(ref) {
    return /^refs\/(?:heads|tags)\/./.test(ref)
        ? trusted('The run is on a branch or tag of this repository.')
        : refused('The run is not on a branch or tag of this repository.');
}
function judgeRun(payload) {
    const run = payload['workflow_run'];
    if (!isOwnRun(payload))
        return refused('The workflow run was for another repository.');
    // Such a run is on the base, whatever head it was about: only the named pull requests tell.
    if (textAt(run, 'event') === 'pull_request_target')
        return judgeCommit(run, payload['repository']);
    return trusted('The workflow run was for this repository.');
}
/** A commit and its pull requests. GitHub names none that comes from a fork. */
function judgeCommit(suite, repository) {
    const pulls = at(suite, 'pull_requests');
    const id = idAt(repository, 'id');
    const own = (pull) => id !== undefined && idAt(pull, 'head', 'repo', 'id') === id;
    return Array.isArray(pulls) && pulls.length > 0 && pulls.every(own)
        ? trusted('The pull request comes from this repository.')
        : refused('GitHub does not say which repository the commit comes from.');
}
/** Id and name must agree. A deleted fork has neither, and nothing equals nothing. */
function isSame(one, other) {
    const id = idAt(one, 'id');
    const name = textAt(one, 'full_name')?.toLowerCase();
    if (id === undefined || name === undefined)
        return false;
    return id === idAt(other, 'id') && name === textAt(other, 'full_name')?.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/guard/actors.js
/** Who had a part in a run, and whether each of them may ask for one. Pure. */




/** Events that only those with write access, or the repository itself, can cause. */
const BY_WHAT_THEY_ARE = ['schedule', 'push', 'workflow_dispatch', 'merge_group'];
/** The other events a workflow can run for, besides comments. */
const BY_WHO_CAUSED_THEM = [
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'discussion',
    'fork',
    'gollum',
    'image_version',
    'issues',
    'label',
    'milestone',
    'page_build',
    'public',
    'pull_request',
    'pull_request_target',
    'registry_package',
    'release',
    'repository_dispatch',
    'status',
    'watch',
    'workflow_run',
];
const WRITERS = ['admin', 'maintain', 'write'];
const BOT = '[bot]';
/** Logins whose permission decides. None for an event that is refused whatever they may. */
function actorsToLookUp(event, rules) {
    if (!isKnown(event.name))
        return [];
    const named = actorsOf(event).filter(login => login !== undefined);
    return named.filter(login => !isBot(login) && !isListed(login, rules));
}
/** Judges everybody. `permissions` answers `actorsToLookUp`. */
function judgeActors(event, rules, permissions) {
    if (!isKnown(event.name))
        return refused('The event is of a kind this action does not know.');
    const actors = actorsOf(event);
    if (actors.length === 0)
        return trusted('The event can only come from the repository itself.');
    for (const login of actors) {
        const refusal = refusalOf(login, rules, permissions);
        if (refusal !== undefined)
            return refused(refusal);
    }
    return trusted(`${actors.map(shown).join(' and ')} may ask for a run.`);
}
/** Everybody with a part in this run, once; undefined stands for somebody the event does not name. */
function actorsOf(event) {
    const { name, payload, actor, triggeringActor, runAttempt } = event;
    // Whatever the first run was, a second one is asked for by a person.
    const again = runAttempt !== 1 || actor !== triggeringActor ? [triggeringActor] : [];
    if (BY_WHAT_THEY_ARE.includes(name))
        return logins(again);
    const those = [actor, triggeringActor];
    if (isCommentEvent(name))
        return logins([...those, authorOf(event)]);
    return name === 'workflow_run' ? logins(earlierActors(payload, those, again)) : logins(those);
}
/** A workflow run brings in those who had a part in the run before it, which is judged in the same way. */
function earlierActors(payload, those, again) {
    const run = payload['workflow_run'];
    const first = textAt(run, 'actor', 'login');
    const second = textAt(run, 'triggering_actor', 'login') ?? first;
    const byItself = BY_WHAT_THEY_ARE.includes(textAt(run, 'event') ?? '') && isOwnRun(payload);
    if (!byItself)
        return [...those, first, second];
    return at(run, 'run_attempt') === 1 && first === second ? again : [...again, second];
}
/** Logins are the same in any case. */
function logins(all) {
    return [...new Map(all.map(login => [login?.toLowerCase(), login || undefined])).values()];
}
/** Why somebody may not ask; undefined when they may. */
function refusalOf(login, rules, permissions) {
    if (login === undefined)
        return 'The event does not say who caused it.';
    if (isListed(login, rules))
        return undefined;
    const who = shown(login);
    if (isBot(login))
        return `${who} is a bot that is not allowed: name it in \`allow-bot-users\`.`;
    const permission = permissions.get(login);
    if (permission === undefined)
        return `GitHub could not be asked whether ${who} has write access.`;
    if (WRITERS.includes(permission))
        return undefined;
    return `${who} has no write access to this repository and is not in \`allow-users\`.`;
}
function isListed(login, rules) {
    const has = (list, name) => list.some(one => isSameLogin(one, name));
    if (has(rules.allowUsers, '*') || has(rules.allowUsers, login))
        return true;
    if (!isBot(login))
        return false;
    if (isSameLogin(login, 'github-actions[bot]') && rules.allowBots)
        return true;
    return has(rules.allowBotUsers, login) || has(rules.allowBotUsers, login.slice(0, -BOT.length));
}
const isSameLogin = (one, other) => one.toLowerCase() === other.toLowerCase();
const shown = (login = '') => (/^[\w-]{1,100}(?:\[bot\])?$/.test(login) ? login : 'somebody');
const isBot = (login) => login.toLowerCase().endsWith(BOT);
const isKnown = (name) => BY_WHAT_THEY_ARE.includes(name) || BY_WHO_CAUSED_THEM.includes(name) || isCommentEvent(name);

;// CONCATENATED MODULE: ./lib/guard/trust.js
/** The one judgement of trust: who asks for a run, and whose code it is about. What it does not know it refuses. */




/** What to ask GitHub: nothing for a comment that does not ask. */
function questionsOf(event, rules) {
    if ('refusal' in askedBy(event, rules))
        return { logins: [], pulls: [] };
    return { logins: actorsToLookUp(event, rules), pulls: pullsToLookUp(event, rules.about) };
}
/** Judges an event, given the answers to `questionsOf`. Pure. */
function trust(event, rules, answers) {
    const asked = askedBy(event, rules);
    const head = judgeHead(event, rules.about, answers.pulls);
    if ('refusal' in asked)
        return { actor: refused(asked.refusal), head, request: undefined };
    return { actor: judgeActors(event, rules, answers.permissions), head, request: asked.request };
}

// EXTERNAL MODULE: ./lib/action/reply/once.js
var once = __webpack_require__(6708);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/action/reply/marker.js

const LONGEST_KEY = 200;
const FORM = /^<!-- codex-client-action key="([^"]*)" part="(\d+)" run="([^"]*)" -->/;
/** The hidden line. It stands first, where no cut and no text of a model can be. */
function writeMark({ key, part, run }) {
    return `<!-- codex-client-action key="${quote(key)}" part="${part}" run="${quote(run)}" -->`;
}
/** Reads the hidden line of a comment; undefined where there is none. Says nothing about who wrote it. */
function readMark(body) {
    const [, key, part, run] = FORM.exec(body) ?? [];
    if (key === undefined || part === undefined || run === undefined)
        return undefined;
    try {
        return { key: decodeURIComponent(key), part: Number(part), run: decodeURIComponent(run) };
    }
    catch {
        return undefined;
    }
}
/**
 * The key of a reply: what `comment-key` says, else workflow and job; and the leg of the matrix in any case, so
 * that jobs side by side never overwrite each other. `leg` is the matrix as JSON, or empty.
 */
function replyKey(event, wish, leg) {
    const parts = wish === '' ? [event.workflow, event.job] : [wish];
    if (leg !== '' && leg !== 'null' && leg !== '{}')
        parts.push(leg);
    const key = parts.map(part => part.replaceAll('/', '%2F')).join('/');
    return key.length <= LONGEST_KEY ? key : (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex');
}
/** Safe inside a comment and inside quotes: no `-`, no `>`, no `"`. */
function quote(text) {
    return encodeURIComponent(Buffer.from(text).toString()).replaceAll('-', '%2D');
}

;// CONCATENATED MODULE: ./lib/action/gate.js
/** The gate every run passes before a credential is touched: asks GitHub what the judgement of trust needs to know. */





/**
 * Judges the event of this run. What cannot be found out is refused, with the reason. Rejects with a CodexError when
 * GitHub could not be asked who may start it.
 */
async function judge({ event, inputs, octokit, warn }) {
    // GitHub always names the event. Without one, whoever has a shell on this machine started the program by hand.
    if (event.name === '') {
        const byHand = trusted('started by hand');
        return { actor: byHand, head: byHand, request: undefined };
    }
    const { allowUsers, allowBots, allowBotUsers, triggerPhrase, replyTo } = inputs;
    const rules = {
        allowUsers,
        allowBots,
        allowBotUsers,
        triggerPhrase,
        about: typeof replyTo === 'number' ? replyTo : undefined,
        isOwnReply: (body) => readMark(body) !== undefined,
    };
    const { logins, pulls } = questionsOf(event, rules);
    if (octokit === undefined) {
        if (logins.length + pulls.length > 0)
            warn('Input `github-token` is empty, so GitHub cannot be asked.');
        return trust(event, rules, { permissions: new Map(), pulls: new Map() });
    }
    const [permissions, known] = await Promise.all([
        askAll(logins, login => permissionOf(octokit, event, login), warn),
        askAll(pulls, number => pullOf(octokit, event, number), warn),
    ]);
    const judgement = trust(event, rules, { permissions, pulls: known });
    // Not a no: nobody answered. A run that is skipped for that would look as if all were well.
    if (!judgement.actor.trusted && logins.some(login => !permissions.has(login))) {
        throw new errors/* CodexError */.uR(judgement.actor.reason, {
            code: 'http_connection_failed',
            remedy: 'Run the job again when GitHub answers.',
        });
    }
    return judgement;
}
/** The prompt, in which `${request}` stands for what the comment of the event asks. Verbatim for other events. */
function promptFor(prompt, { request }) {
    return request === undefined ? prompt : prompt.replaceAll('${request}', () => request);
}
/** Asks for all at once; what cannot be found out is left out. */
async function askAll(keys, ask, warn) {
    const answers = new Map();
    await Promise.all(keys.map(async (key) => {
        try {
            answers.set(key, await ask(key));
        }
        catch (error) {
            warn(`GitHub could not be asked about ${String(key)}: ${(0,once/* faultOf */.Kl)(error).message}`);
        }
    }));
    return answers;
}
async function permissionOf(octokit, { owner, repo }, username) {
    try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
        return data.permission;
    }
    catch (error) {
        if ((0,once/* faultOf */.Kl)(error).status === 404)
            return 'none';
        throw error;
    }
}
/** An issue has no head; a number that is neither must not pass for one. */
async function pullOf(octokit, { owner, repo }, number) {
    try {
        return { pull: (await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data };
    }
    catch (error) {
        if ((0,once/* faultOf */.Kl)(error).status !== 404)
            throw error;
        const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: number });
        if (data.pull_request === undefined)
            return 'issue';
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/action/github.js
var github = __webpack_require__(6859);
;// CONCATENATED MODULE: ./lib/guard/guard-error.js
/** A guard that cannot be kept, or an input it cannot take: one sentence that names the remedy, never a value. */
class GuardError extends Error {
    name = 'GuardError';
}

;// CONCATENATED MODULE: ./lib/guard/environment.js
/**
 * Who gets which environment. Codex gets an allow-list; the agent's commands get the usual basics of a developer's
 * shell, the places of toolchains and the `env` input, and nothing else of the job. Pure.
 */

/** What the agent's commands get of the job's environment: exact names. */
const COMMAND_VARIABLES = [
    // A shell's basics.
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LANGUAGE', 'TZ', 'CI'],
    ...['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME'],
    // Where toolchains are.
    ...['GOPATH', 'GOROOT', 'GOBIN', 'GOCACHE', 'GOMODCACHE', 'GOTOOLCHAIN', 'CARGO_HOME', 'RUSTUP_HOME'],
    ...['RUSTUP_TOOLCHAIN', 'NVM_DIR', 'PNPM_HOME', 'BUN_INSTALL', 'DENO_DIR', 'DENO_INSTALL', 'VOLTA_HOME'],
    ...['pythonLocation', 'Python_ROOT_DIR', 'Python2_ROOT_DIR', 'Python3_ROOT_DIR', 'VIRTUAL_ENV', 'CONDA'],
    ...[
        'CONDA_PREFIX',
        'PIPX_HOME',
        'PIPX_BIN_DIR',
        'PKG_CONFIG_PATH',
        'LD_LIBRARY_PATH',
        'GEM_HOME',
        'GEM_PATH',
    ],
    ...['DOTNET_ROOT', 'NUGET_PACKAGES', 'ANDROID_HOME', 'ANDROID_SDK_ROOT', 'ANDROID_NDK', 'ANDROID_NDK_HOME'],
    ...[
        'ANDROID_NDK_ROOT',
        'GRADLE_HOME',
        'GRADLE_USER_HOME',
        'M2_HOME',
        'MAVEN_HOME',
        'ANT_HOME',
        'SWIFT_PATH',
    ],
    ...['GHCUP_INSTALL_BASE_PREFIX', 'VCPKG_ROOT', 'VCPKG_INSTALLATION_ROOT', 'LLVM_PATH', 'CHROME_BIN'],
    ...['CHROMEWEBDRIVER', 'EDGEWEBDRIVER', 'GECKOWEBDRIVER', 'SELENIUM_JAR_PATH', 'HOMEBREW_PREFIX'],
    ...['HOMEBREW_CELLAR', 'HOMEBREW_REPOSITORY', 'DEVELOPER_DIR'],
    // Windows programs do not start without these.
    ...['SystemRoot', 'windir', 'ComSpec', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'USERPROFILE', 'HOMEDRIVE'],
    ...['HOMEPATH', 'ProgramData', 'ProgramFiles', 'ProgramFiles(x86)', 'NUMBER_OF_PROCESSORS', 'USERNAME'],
];
/** The same by pattern: locales, and one Java beside the other. */
const COMMAND_PATTERN = /^(?:LC_[A-Z]+|JAVA_HOME(?:_\d+_[A-Za-z0-9]+)?|GOROOT_\d+_\d+_[A-Za-z0-9]+)$/;
/** Needed to reach anything through a company's network; a password in the address stays here. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
/** What Codex itself gets of the job's environment. */
const CODEX_VARIABLES = [
    ...['USER', 'LOGNAME', 'SHELL', 'LANG', 'LANGUAGE', 'TZ', ...PROXIES, 'CODEX_CA_CERTIFICATE'],
    ...['SystemRoot', 'windir', 'ComSpec', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'USERPROFILE', 'HOMEDRIVE'],
    ...['HOMEPATH', 'ProgramData', 'ProgramFiles'],
];
/** Names as the platform compares them. */
const key = (name) => name.toUpperCase();
function pick(env, names, pattern) {
    const wanted = new Set(names.map(key));
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && (wanted.has(key(entry[0])) || pattern.test(entry[0]))));
}
/**
 * The environment Codex starts with.
 * @param own what the action sets: `PATH` (cleaned), `TMPDIR` (the agent's), `CODEX_HOME`, and a private `HOME`, because
 * Codex runs git and shells outside the sandbox, which obey files in a home that an agent may be allowed to write to
 */
function codexEnvironment(env, own) {
    return { ...pick(env, CODEX_VARIABLES, /^LC_[A-Z]+$/), ...own };
}
/**
 * The environment of the agent's commands. Codex looks for `bwrap` on their PATH before there is a sandbox, from a
 * directory that the agent chooses, so it is a cleaned one; the job's own PATH comes back inside the sandbox, by a
 * file that bash reads at its start.
 * @returns the configuration, and the file to write before Codex starts, where the two differ
 */
function commandEnvironment(env, { input = {}, tmp, clean }) {
    const open = Object.entries(pick(env, PROXIES, /^$/)).filter(([, value]) => !value.includes('@'));
    const basics = pick(env, COMMAND_VARIABLES, COMMAND_PATTERN);
    const set = { ...basics, ...Object.fromEntries(open), TMPDIR: tmp, ...input };
    const wanted = set['PATH'] ?? '';
    set['PATH'] = clean(wanted);
    const config = {
        allow_login_shell: false,
        shell_environment_policy: { inherit: 'none', set },
    };
    if (set['PATH'] === wanted || set['BASH_ENV'] !== undefined)
        return { config, file: undefined };
    const path = `${tmp}/path.sh`;
    set['BASH_ENV'] = path;
    return {
        config,
        file: { path, text: `export PATH='${wanted.replaceAll("'", `'\\''`)}'\nunset BASH_ENV\n` },
    };
}
/** Reads the `env` input: `NAME=value` lines, blank lines aside. Throws a GuardError that quotes no value. */
function parseEnvInput(text) {
    const result = {};
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '')
            continue;
        const [, name, value] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
        if (name === undefined || value === undefined || value.includes('\0')) {
            throw new GuardError(`Input \`env\`, line ${index + 1}, is not \`NAME=value\` with a name of letters, digits and \`_\`.`);
        }
        result[name] = value;
    }
    return result;
}

// EXTERNAL MODULE: ./lib/action/inputs.js
var action_inputs = __webpack_require__(1413);
;// CONCATENATED MODULE: ./lib/action/codex-args.js
/** `codex-args`: what users of the CLI have at hand, translated to inputs. What has no input here is refused by name. */

/** Flags of `codex exec` and the input each stands for. */
const FLAGS = {
    '-m': 'model',
    '--model': 'model',
    '-s': 'sandbox',
    '--sandbox': 'sandbox',
    '-C': 'working-directory',
    '--cd': 'working-directory',
    '-a': 'approval-policy',
    '--ask-for-approval': 'approval-policy',
    '-o': 'output-file',
    '--output-last-message': 'output-file',
    '--output-schema': 'output-schema-file',
};
const CONFIG = new Set(['-c', '--config']);
/** Says what is always so here. */
const WITHOUT_EFFECT = new Set(['--skip-git-repo-check', '--json']);
/** Parses the arguments: a JSON array of strings, or words as a shell would split them. Throws an InputError. */
function parseCodexArgs(text) {
    const words = splitArgs(text);
    const result = { inputs: {}, config: [] };
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        const [flag = '', attached] = /^--[^=]+=/.test(word) ? splitOnce(word, '=') : [word];
        if (WITHOUT_EFFECT.has(flag) && attached === undefined)
            continue;
        const input = Object.hasOwn(FLAGS, flag) ? FLAGS[flag] : undefined;
        if (input === undefined && !CONFIG.has(flag)) {
            throw new action_inputs/* InputError */.dz(`Input \`codex-args\` has ${flag.startsWith('-') ? `\`${flag}\`` : 'a word'} that is not supported here: ` +
                `use \`-c key=value\`, or one of ${Object.keys(FLAGS).join(', ')}.`);
        }
        const value = attached ?? words[++i];
        if (value === undefined)
            throw new action_inputs/* InputError */.dz(`Input \`codex-args\` has \`${flag}\` without a value.`);
        if (input === undefined)
            result.config.push(value);
        else
            result.inputs[input] = value;
    }
    return result;
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return [text.slice(0, at), text.slice(at + 1)];
}
function splitArgs(text) {
    if (text.trimStart().startsWith('[')) {
        let words;
        try {
            words = JSON.parse(text);
        }
        catch {
            throw new action_inputs/* InputError */.dz('Input `codex-args` begins like a JSON array and is not one: write `["-c", "key=value"]`.');
        }
        if (Array.isArray(words) && words.every(word => typeof word === 'string'))
            return words;
        throw new action_inputs/* InputError */.dz('Input `codex-args` must be a JSON array of strings.');
    }
    const words = [];
    let word;
    let quote = '';
    for (let i = 0; i < text.length; i++) {
        const char = text.charAt(i);
        if (quote !== '') {
            if (char === quote)
                quote = '';
            else if (char === '\\' && quote === '"' && '"\\'.includes(text.charAt(i + 1)))
                word += text.charAt(++i);
            else
                word += char;
        }
        else if (char === "'" || char === '"') {
            quote = char;
            word ??= '';
        }
        else if (char === '\\' && i + 1 < text.length)
            word = (word ?? '') + text.charAt(++i);
        else if (/\s/.test(char)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = (word ?? '') + char;
    }
    if (quote !== '')
        throw new action_inputs/* InputError */.dz(`Input \`codex-args\` has a ${quote} that is not closed.`);
    if (word !== undefined)
        words.push(word);
    return words;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/wire/environment.js
var environment = __webpack_require__(728);
;// CONCATENATED MODULE: ./lib/action/secrets.js
/**
 * @param mask tells the runner to mask a value (`core.setSecret`)
 * @param createRedactor builds a redactor; called again only when a secret was added since
 */
function createSecrets(mask, createRedactor) {
    const known = new Set();
    let redactor;
    return {
        add(...values) {
            for (const value of values) {
                if (value === undefined || value.trim() === '' || known.has(value))
                    continue;
                mask(value);
                known.add(value);
                redactor = undefined;
            }
        },
        redactor: () => (redactor ??= createRedactor([...known])),
    };
}
const SECRET_NAME = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH)(?:_|$)/i;
/** Shorter values are words, not secrets. */
const SHORTEST = 8;
/** Values of the job's environment whose names say that they are secret. */
function secretsOfEnvironment(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined &&
        value.length >= SHORTEST &&
        SECRET_NAME.test(name) &&
        !/^(?:true|false|https?:\/\/\S*)$/.test(value)
        ? [value]
        : []);
}

;// CONCATENATED MODULE: ./lib/action/mcp-servers.js
/** `mcp-servers`: what the workflow's author gives Codex to use. Their code runs outside the sandbox. */



/** Headers that hold secrets. */
const SECRET_HEADER = /auth|token|key|secret|cookie/i;
/**
 * The servers of the input (JSON or TOML, bare or under `mcp_servers` / `mcpServers`) and of `config`. Throws an
 * InputError, which quotes no value: there may be secrets among them.
 */
function mcpServersOf(text, ofConfig) {
    const whole = text === undefined ? {} : parseTable(text);
    const given = whole['mcp_servers'] ?? whole['mcpServers'] ?? whole;
    const servers = {};
    for (const [input, table] of [
        ['mcp-servers', given],
        ['config', ofConfig ?? {}],
    ]) {
        if (!isTable(table))
            throw new action_inputs/* InputError */.dz(`Input \`${input}\` must have a table of MCP servers by name.`);
        for (const [name, server] of Object.entries(table)) {
            if (!/^(?!__proto__$)[A-Za-z0-9_-]+$/.test(name)) {
                throw new action_inputs/* InputError */.dz(`Input \`${input}\` names an MCP server with other characters than letters, digits, _ and -.`);
            }
            if (Object.hasOwn(servers, name)) {
                throw new action_inputs/* InputError */.dz(`Inputs \`mcp-servers\` and \`config\` both have the MCP server \`${name}\`: keep one of them.`);
            }
            const problem = problemOf(server);
            if (problem !== undefined) {
                throw new action_inputs/* InputError */.dz(`Input \`${input}\`: MCP server \`${name}\` ${problem}.`);
            }
            servers[name] = server;
        }
    }
    return servers;
}
/** What is wrong with a server, as the end of a sentence. */
function problemOf(server) {
    if (!isTable(server))
        return 'is not a table';
    const { command, url, args, env, env_vars: passed, type } = server;
    if (type === 'sse')
        return 'is of type `sse`, which Codex does not speak: use its streamable HTTP address';
    if ((typeof command === 'string') === (typeof url === 'string')) {
        return 'needs `command` (stdio) or `url` (http), one of the two';
    }
    if (typeof url === 'string' && !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
        return 'needs an http or https address as `url`';
    }
    for (const [key, list] of Object.entries({ args, env_vars: passed })) {
        if (list !== undefined && !(Array.isArray(list) && list.every(item => typeof item === 'string'))) {
            return `needs a list of texts as \`${key}\``;
        }
    }
    for (const [key, table] of Object.entries({ env, headers: headersOf(server) })) {
        if (table !== undefined && !(isTable(table) && Object.values(table).every(v => typeof v === 'string'))) {
            return `needs texts by name as \`${key}\`, in quotes`;
        }
    }
    return undefined;
}
/** `headers` is the word of other clients. */
const headersOf = (server) => server['http_headers'] ?? server['headers'];
/**
 * Codex's `mcp_servers` table: stdio servers get a private working directory, the cleaned PATH and only their own
 * variables; tools are approved without asking. Second value: secrets that stand in it now.
 */
function mcpServerTables(servers, world) {
    const secrets = [];
    const take = (server, name) => {
        const value = typeof name === 'string' ? world.env[name] : undefined;
        if (value === undefined || value === '') {
            throw new action_inputs/* InputError */.dz(`Input \`mcp-servers\`: server \`${server}\` names the variable \`${String(name)}\`, which the step does not set: add it to the step’s \`env\`.`);
        }
        secrets.push(value);
        return value;
    };
    const tables = Object.entries(servers).map(([name, given]) => {
        const { type: _type, env_vars: passed, bearer_token_env_var: bearer, env_http_headers: envHeaders, http_headers: _httpHeaders, headers: _headers, ...server } = given;
        // Codex begins without the tools of a server that is slow to start, unless it is required (from about 0.153 on).
        const table = { default_tools_approval_mode: 'approve', required: true, ...server };
        if (typeof server['command'] === 'string') {
            table['cwd'] ??= world.emptyDirectory;
            const own = (server['env'] ?? {});
            secrets.push(...secretsOfEnvironment(own));
            const taken = Array.isArray(passed)
                ? Object.fromEntries(passed.map(key => [String(key), take(name, key)]))
                : {};
            table['env'] = { PATH: world.path, ...taken, ...own };
        }
        else {
            const headers = { ...headersOf(given) };
            for (const [header, value] of Object.entries(headers)) {
                if (SECRET_HEADER.test(header))
                    secrets.push(value, value.replace(/^\S+ +/, ''));
            }
            if (bearer !== undefined)
                headers['Authorization'] = `Bearer ${take(name, bearer)}`;
            if (isTable(envHeaders))
                for (const [header, key] of Object.entries(envHeaders))
                    headers[header] = take(name, key);
            if (Object.keys(headers).length > 0)
                table['http_headers'] = headers;
        }
        return [name, table];
    });
    return { tables: Object.fromEntries(tables), secrets };
}
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
function parseTable(text) {
    try {
        const value = text.trimStart().startsWith('{') ? JSON.parse(text) : (0,dist/* parse */.qg)(text);
        if (isTable(value))
            return value;
    }
    catch {
        // The parsers quote the text, which may hold secrets.
    }
    throw new action_inputs/* InputError */.dz('Input `mcp-servers` is neither JSON nor TOML: write e.g. `[name]` and `command = "…"` below it.');
}

;// CONCATENATED MODULE: ./lib/action/codex-config.js
/** From inputs to what Codex is configured with. Pure: the guards' parts are handed in. */




/** What guards the run: not for `config` to change. Each with what to use instead. */
const REFUSED = [
    [/^sandbox_mode$/, 'use the input `sandbox`'],
    [/^sandbox_workspace_write$/, 'use the input `network-access`'],
    [/^default_permissions$/, 'use the input `permission-profile`'],
    [
        /^permissions$/,
        'define the profile in the config.toml of `codex-home` and name it in `permission-profile`',
    ],
    [/^shell_environment_policy$/, 'use the input `env`'],
    [/^projects$/, 'use the input `trust-project`'],
    [/^cli_auth_credentials_store$/, 'use the input `auth-storage`'],
    [/^(?:sandbox_.*|notify|otel)$/, 'leave it out'],
];
/** Settings that are inputs here: taken as if the input had said it, so that no two places contradict each other. */
const INPUT_OF = {
    model: 'model',
    model_reasoning_effort: 'effort',
    model_verbosity: 'verbosity',
    approval_policy: 'approval-policy',
    developer_instructions: 'instructions',
};
/** Id of the provider that `responses-api-endpoint` makes. */
const PROVIDER = 'responses-api-endpoint';
/** The user's configuration: `config`, then the `-c` of `codex-args`. Throws an InputError. */
function userConfig(config, overrides) {
    const result = checked('config', parseToml('config', config ?? ''));
    for (const override of overrides) {
        const [key = '', ...rest] = override.split('=');
        if (rest.length === 0 || key.trim() === '')
            throw new action_inputs/* InputError */.dz('Input `codex-args` has a `-c` that is not `key=value`.');
        mergeInto(result, checked('codex-args', overrideTable(key, rest.join('=').trim())));
    }
    const { mcp_servers: mcpServers, ...others } = result;
    const inputs = {};
    for (const [key, input] of Object.entries(INPUT_OF)) {
        const value = others[key];
        if (value === undefined)
            continue;
        if (typeof value !== 'string') {
            throw new action_inputs/* InputError */.dz(`Input \`config\` sets \`${key}\` to something that is not a text: use the input \`${input}\`.`);
        }
        inputs[input] = value;
        delete others[key];
    }
    return { config: others, inputs, mcpServers };
}
/** Refuses what guards the run. Codex takes quoted keys with dots in them apart, too. */
function checked(input, table) {
    for (const key of Object.keys(table)) {
        const [first = key] = key.split('.', 1);
        const refused = REFUSED.find(([pattern]) => pattern.test(first));
        if (refused !== undefined) {
            throw new action_inputs/* InputError */.dz(`Input \`${input}\` sets \`${first}\`, which this action sets itself: ${refused[1]}.`);
        }
        if (first !== key) {
            throw new action_inputs/* InputError */.dz(`Input \`${input}\` has a quoted key with a dot in it, under \`${first}\`: write it without the quotes.`);
        }
    }
    const base = table['chatgpt_base_url'];
    if (base !== undefined && !(typeof base === 'string' && (0,environment/* isLoopback */.U)(base))) {
        throw new action_inputs/* InputError */.dz(`Input \`${input}\` sets \`chatgpt_base_url\` to another machine, which would get the sign-in: leave it out.`);
    }
    return table;
}
/** A dotted key and a value that is TOML, or else a plain string, as the CLI takes it. */
function overrideTable(key, value) {
    for (const text of [value, JSON.stringify(value)]) {
        try {
            return (0,dist/* parse */.qg)(`${key} = ${text}`);
        }
        catch {
            // Not TOML: a plain string then.
        }
    }
    throw new action_inputs/* InputError */.dz('Input `codex-args` has a `-c` whose key is not a dotted TOML key.');
}
function parseToml(input, text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        const line = error.line;
        throw new action_inputs/* InputError */.dz(`Input \`${input}\` is not TOML${typeof line === 'number' ? ` (line ${line})` : ''}.`);
    }
}
function mergeInto(target, source) {
    for (const [key, value] of Object.entries(source)) {
        const own = Object.hasOwn(target, key) ? target[key] : undefined;
        if (isTable(own) && isTable(value))
            mergeInto(own, value);
        else
            Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
    }
}
/** The chat's configuration. Throws an InputError. */
function chatConfig(parts) {
    const { inputs, workingDirectory, user, guard, sandbox, mcpServers, instructions, outputSchema } = parts;
    const config = structuredClone(user);
    if (Object.keys(mcpServers).length > 0)
        mergeInto(config, { mcp_servers: mcpServers });
    if (inputs.responsesApiEndpoint !== undefined)
        mergeInto(config, providerTable(inputs.responsesApiEndpoint));
    mergeInto(config, guard);
    return {
        profile: {
            model: inputs.model,
            reasoningEffort: inputs.effort,
            verbosity: inputs.verbosity,
            sandbox,
            approvalPolicy: inputs.approvalPolicy,
        },
        workingDirectory,
        developerInstructions: instructions,
        outputSchema,
        config,
    };
}
function providerTable(endpoint) {
    return {
        model_provider: PROVIDER,
        model_providers: {
            [PROVIDER]: {
                name: PROVIDER,
                base_url: endpoint.replace(/\/+$/, '').replace(/\/responses$/, ''),
                wire_api: 'responses',
                requires_openai_auth: true,
                supports_websockets: false,
            },
        },
    };
}

// EXTERNAL MODULE: ./lib/action/event.js
var action_event = __webpack_require__(3118);
// EXTERNAL MODULE: ./lib/action/input-table.js
var input_table = __webpack_require__(8699);
// EXTERNAL MODULE: ./lib/action/log/safe.js
var safe = __webpack_require__(5390);
;// CONCATENATED MODULE: ./lib/action/structured.js
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
                reason: `The reply is not the JSON that was asked for: ${line((0,errors/* messageOf */.bD)(error))}.`,
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
const line = (text) => (0,safe/* safeLine */.om)(text.replace(/[.\s]+$/, ''), 300);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/action/workspace.js
/** Paths that inputs name: inside the workspace, and never through a link that leads out of it. */





/** Largest file an input may name, in bytes. */
const MAX_INPUT_FILE = 10 * 1024 * 1024;
/** Whether `path` is `root` or lies below it. Both are real paths. */
function isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}
/** Reads a text file of the workspace that an input names. Throws an InputError. */
async function readInputFile(input, path, workspace) {
    const real = await (0,promises_.realpath)((0,external_node_path_.resolve)(workspace, path)).catch(() => {
        throw new action_inputs/* InputError */.dz(`Input \`${input}\` names a file that is not there: ${path}`);
    });
    if (!isInside(await (0,promises_.realpath)(workspace), real)) {
        throw new action_inputs/* InputError */.dz(`Input \`${input}\` names a file outside the workspace: ${path}`);
    }
    // The path is real by now; a link put in its place in the meantime is refused.
    const file = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new action_inputs/* InputError */.dz(`Input \`${input}\` names something that is not a file: ${path}`);
        if (stats.size > MAX_INPUT_FILE) {
            throw new action_inputs/* InputError */.dz(`Input \`${input}\` names a file larger than ${MAX_INPUT_FILE / 1024 / 1024} MiB: ${path}`);
        }
        return await file.readFile('utf8');
    }
    finally {
        await file.close();
    }
}
/** The directory an input names, as a real path in the workspace. Throws an InputError. */
async function workingDirectory(path, workspace) {
    const root = await (0,promises_.realpath)(workspace);
    if (path === undefined)
        return root;
    const real = await (0,promises_.realpath)((0,external_node_path_.resolve)(root, path)).catch(() => undefined);
    const stats = real === undefined ? undefined : await (0,promises_.stat)(real);
    if (real === undefined || stats?.isDirectory() !== true) {
        throw new action_inputs/* InputError */.dz(`Input \`working-directory\` names a directory that is not there: ${path}`);
    }
    if (!isInside(root, real)) {
        throw new action_inputs/* InputError */.dz(`Input \`working-directory\` names a directory outside the workspace: ${path}`);
    }
    return real;
}
/**
 * Where a file an input names will be written, with its directory as a real path in the workspace. Throws an InputError.
 * Write it with `writeOutput`: the agent runs in between.
 */
async function outputPath(input, path, workspace) {
    const root = await (0,promises_.realpath)(workspace);
    const wanted = (0,external_node_path_.resolve)(root, path);
    const folder = await (0,promises_.realpath)((0,external_node_path_.dirname)(wanted)).catch(() => undefined);
    if (folder === undefined || !isInside(root, folder) || wanted === root) {
        throw new action_inputs/* InputError */.dz(`Input \`${input}\` must name a file in an existing directory of the workspace: ${path}`);
    }
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(wanted))).catch(() => undefined);
    if (found?.isDirectory() === true)
        throw new action_inputs/* InputError */.dz(`Input \`${input}\` names a directory: ${path}`);
    return (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(wanted));
}
/**
 * Writes such a file after the agent has run: its directory must still be the one it was, and a link in its place is
 * replaced, not followed. Rejects when it cannot be written.
 */
async function writeOutput(path, text) {
    if ((await realpath(dirname(path)).catch(() => undefined)) !== dirname(path)) {
        throw new InputError(`${path} cannot be written: its directory was removed, or became a link.`);
    }
    const fresh = `${path}.${randomUUID()}`;
    try {
        await writeFile(fresh, text, { flag: 'wx' });
        await rename(fresh, path);
    }
    finally {
        await rm(fresh, { force: true });
    }
}
/**
 * The absolute path of `codex-home`; it need not be there yet. Not in the workspace, where a pull request could put a
 * configuration for Codex. Throws an InputError.
 */
async function codexHomePath(path, workspace, home) {
    const wanted = (0,external_node_path_.resolve)(workspace, home === undefined ? path : path.replace(/^~(?=\/|$)/, () => home));
    const real = await realOf(wanted);
    if (isInside(workspace, real) || isInside(workspace, wanted) || isInside(real, workspace)) {
        throw new action_inputs/* InputError */.dz(`Input \`codex-home\` must name a directory apart from the workspace, such as \`~/.codex-ci\`: ${path}`);
    }
    return real;
}
/** The real path that a path has, or will have once what is missing of it is made. */
async function realOf(path) {
    const found = await (0,promises_.realpath)(path).catch(() => undefined);
    if (found !== undefined || (0,external_node_path_.dirname)(path) === path)
        return found ?? path;
    return (0,external_node_path_.join)(await realOf((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
}

;// CONCATENATED MODULE: ./lib/action/job.js
/** What a run is asked to do: every input read, checked and resolved, before anything is started. */











/** Masks the secrets, then reads and checks every input. Throws an InputError. */
async function readJob(get, env, secrets) {
    for (const name of action_inputs/* SECRET_INPUTS */.pH)
        secrets.add(get(name), get(name).trim(), ...get(name).split(/\r?\n/));
    secrets.add(...secretsOfEnvironment(env));
    const args = parseCodexArgs(get('codex-args'));
    const user = userConfig(get('config'), args.config);
    const inputs = (0,action_inputs/* readInputs */.Ko)(name => {
        const value = overlaid(name, get(name), args.inputs[name], 'codex-args');
        return overlaid(name, value, user.inputs[name], 'config` (or a `-c` of `codex-args');
    });
    const commandEnv = parseEnvInput(inputs.env ?? '');
    secrets.add(...secretsOfEnvironment(commandEnv));
    const workspace = await workingDirectory(undefined, env['GITHUB_WORKSPACE'] || process.cwd());
    const [codexHome, cwd, prompt, schema, outputFile, transcriptFile] = await Promise.all([
        inputs.codexHome && codexHomePath(inputs.codexHome, workspace, env['HOME']),
        workingDirectory(inputs.workingDirectory, workspace),
        textOf('prompt-file', inputs.prompt, workspace),
        inputs.outputSchema && textOf('output-schema-file', inputs.outputSchema, workspace),
        inputs.outputFile && outputPath('output-file', inputs.outputFile, workspace),
        inputs.transcriptFile && outputPath('transcript-file', inputs.transcriptFile, workspace),
    ]);
    const outputSchema = schema === undefined ? undefined : parseSchema(schema);
    return {
        inputs: { ...inputs, codexHome },
        event: (0,action_event/* readEvent */.j)(env),
        workspace,
        workingDirectory: cwd,
        prompt,
        userConfig: user.config,
        commandEnv,
        mcpServers: mcpServersOf(inputs.mcpServers, user.mcpServers),
        outputSchema,
        checkReply: outputSchema && (await checkOf(outputSchema)),
        outputFile,
        transcriptFile,
    };
}
/** An input with what another one says for it. */
function overlaid(name, value, other, source) {
    if (other === undefined)
        return value;
    const spec = input_table/* INPUTS */.m[name];
    const given = value.trim();
    if (given === '' || given === spec.default || given === other.trim())
        return other;
    throw new action_inputs/* InputError */.dz(`Inputs \`${name}\` and \`${source}\` say different things: keep one of them.`);
}
async function textOf(input, source, workspace) {
    if ('text' in source)
        return source.text;
    const text = await readInputFile(input, source.file, workspace);
    if (text.trim() === '')
        throw new action_inputs/* InputError */.dz(`Input \`${input}\` names an empty file: ${source.file}`);
    return text;
}
async function checkOf(schema) {
    try {
        return await schemaCheck(schema);
    }
    catch (error) {
        throw new action_inputs/* InputError */.dz(`Input \`output-schema\` is not a JSON schema: ${(0,errors/* messageOf */.bD)(error).slice(0, 200)}`);
    }
}
function parseSchema(text) {
    try {
        const schema = JSON.parse(text);
        if (isTable(schema))
            return schema;
    }
    catch (error) {
        throw new action_inputs/* InputError */.dz(`Input \`output-schema\` is not JSON: ${(0,errors/* messageOf */.bD)(error).slice(0, 200)}`);
    }
    throw new action_inputs/* InputError */.dz('Input `output-schema` must be a JSON object with a JSON schema.');
}

// EXTERNAL MODULE: ./lib/action/private.js
var action_private = __webpack_require__(7661);
// EXTERNAL MODULE: ./lib/action/run-id.js
var run_id = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/auth/refresh.js
var refresh = __webpack_require__(7945);
// EXTERNAL MODULE: ./lib/client/client.js + 1 modules
var client_client = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/codex/exec.js
var exec = __webpack_require__(7394);
// EXTERNAL MODULE: ./lib/wire/select.js
var wire_select = __webpack_require__(3097);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./lib/action/log/format.js
var format = __webpack_require__(1096);
;// CONCATENATED MODULE: ./lib/action/git/tree.js
/** The state of a work tree as a git tree: what git would add, hashed into a private place, nothing of it run. */



/** Files larger than this, in bytes, are told apart by size and times only and never stand in a patch. */
const MAX_FILE = 32 * 1024 * 1024;
/** No more than this is hashed for one state: bytes, files. */
const MAX_BYTES = 1024 * 1024 * 1024;
const MAX_FILES = 200_000;
/**
 * Hashes what changed since the git's index was last written, and gives back the tree. Rejects when it is too much.
 * @param excluded files that are not the workspace's, as text
 * @param large files that were too large before and so stay out
 */
async function takeState(git, workTree, excluded, large = new Map()) {
    const state = { id: '', large: new Map(), nested: [], unreadable: [] };
    const [candidates, modules] = await Promise.all([listCandidates(git), submodules(git)]);
    const add = [];
    const remove = [];
    let bytes = 0;
    for (const [path, untracked] of candidates) {
        const stats = look(workTree, path);
        if (path.endsWith('/'))
            state.nested.push(path);
        else if (excluded.has(display(path)) || (stats?.isDirectory() && modules.has(path)))
            continue;
        else if (!stats?.isFile() && !stats?.isSymbolicLink())
            remove.push(path);
        else if (large.has(path) || stats.size > MAX_FILE) {
            state.large.set(path, {
                print: [stats.size, stats.mtimeNs, stats.ctimeNs, stats.ino].join(' '),
                untracked,
            });
        }
        else if (stats.isFile() && !readable(workTree, path))
            state.unreadable.push(path);
        else {
            bytes += Number(stats.size);
            add.push(path);
        }
    }
    if (bytes > MAX_BYTES || add.length > MAX_FILES) {
        throw new Error(`too much is not committed to keep track of (${(0,format/* plural */.LS)(add.length, 'file')}, ${(0,format/* bytes */.ee)(bytes)})`);
    }
    // First what is gone: a directory may have taken the place of a file.
    if (remove.length > 0)
        await feed(git, ['update-index', '-z', '--force-remove', '--stdin'], remove);
    if (add.length > 0)
        await feed(git, ['update-index', '-z', '--add', '--remove', '--stdin'], add);
    state.id = (await git.run(['write-tree', '--missing-ok'])).toString().trim();
    return state;
}
/** Entries that git was told not to look at are looked at all the same. */
async function lookAtEverything(git) {
    const unseen = (await list(git, ['ls-files', '-z', '-v'])).filter(entry => /^[a-z] /.test(entry));
    const paths = unseen.map(entry => entry.slice(2));
    if (paths.length > 0)
        await feed(git, ['update-index', '-z', '--no-assume-unchanged', '--stdin'], paths);
}
/** Submodules, checked out or not. */
async function submodules(git) {
    const entries = await list(git, ['ls-files', '-z', '--stage']);
    return new Set(entries.filter(entry => entry.startsWith('160000 ')).map(entry => entry.slice(entry.indexOf('\t') + 1)));
}
/** What may differ from the index, and whether the index does not know it. */
async function listCandidates(git) {
    const [tagged, unmerged] = await Promise.all([
        list(git, ['ls-files', '-z', '-t', '--modified', '--deleted', '--others', '--exclude-standard']),
        list(git, ['ls-files', '-z', '--unmerged']),
    ]);
    return new Map([
        ...tagged.map(entry => [entry.slice(2), entry.startsWith('?')]),
        ...unmerged.map(entry => [entry.slice(entry.indexOf('\t') + 1), false]),
    ]);
}
/** What a command with `-z` prints. */
async function list(git, args) {
    const text = (await git.run(args)).toString('latin1');
    return text === '' ? [] : text.slice(0, -1).split('\0');
}
/** A path as text. */
function display(path) {
    return Buffer.from(path, 'latin1').toString('utf8');
}
/** What stands at a path, links not followed. */
function look(workTree, path) {
    try {
        return (0,external_node_fs_.lstatSync)(place(workTree, path), { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function feed(git, args, paths) {
    return git.run(args, { input: Buffer.from(`${paths.join('\0')}\0`, 'latin1') });
}
function place(workTree, path) {
    return Buffer.concat([Buffer.from(workTree + external_node_path_.sep), Buffer.from(path, 'latin1')]);
}
function readable(workTree, path) {
    try {
        (0,external_node_fs_.accessSync)(place(workTree, path), external_node_fs_.constants.R_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/action/git/diff.js
/** What lies between two trees: the list of files, the patch, and whether a secret is in it. */



/** Larger patches are not kept, in bytes. */
const MAX_PATCH = 100 * 1024 * 1024;
const LOOK = 1024 * 1024;
/** A secret is not longer, in whatever encoding. */
const OVERLAP = 16 * 1024;
const DIFF = ['diff-tree', '-r', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-color'];
/** The files that differ between two trees, in git's order. */
async function changedFiles(git, before, after) {
    const text = (await git.run([...DIFF, '-z', '--raw', '--numstat', before, after])).toString('latin1');
    const fields = text.split('\0');
    const files = new Map();
    for (let i = 0; i < fields.length; i++) {
        const field = fields[i] ?? '';
        if (field.startsWith(':')) {
            const path = fields[++i] ?? '';
            files.set(path, { path: display(path), status: statusOf(field.slice(-1)) });
            continue;
        }
        const [, added = '', removed = '', path = ''] = /^(\d+|-)\t(\d+|-)\t([^]+)$/.exec(field) ?? [];
        const file = files.get(path);
        if (file && added !== '-') {
            file.added = Number(added);
            file.removed = Number(removed);
        }
    }
    return [...files.values()];
}
const statusOf = (letter) => letter === 'A' || letter === 'D' || letter === 'T' ? letter : 'M';
/**
 * Appends the patch to a file, which is made when it is not there: readable by its owner only, never through a link.
 * `git apply` takes it. Paths begin with `prefix`.
 */
async function appendPatch(git, before, after, file, prefix) {
    const { O_WRONLY, O_CREAT, O_APPEND, O_NOFOLLOW = 0 } = external_node_fs_.constants;
    const stdout = (0,external_node_fs_.openSync)(file, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, 0o600);
    try {
        const names = [`--src-prefix=a/${prefix}`, `--dst-prefix=b/${prefix}`];
        await git.run([...DIFF, '-p', '--binary', '--full-index', ...names, before, after], { stdout });
    }
    finally {
        (0,external_node_fs_.closeSync)(stdout);
    }
}
/** Why a patch must not be kept: it is too large, or holds a secret. */
function faultOf(file, found) {
    const fd = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        if ((0,external_node_fs_.fstatSync)(fd).size > MAX_PATCH)
            return 'too large';
        const [decoder, piece] = [new external_node_string_decoder_.StringDecoder('utf8'), Buffer.alloc(LOOK)];
        let text = '';
        for (let size; (size = (0,external_node_fs_.readSync)(fd, piece)) > 0;) {
            text = text.slice(-OVERLAP) + decoder.write(piece.subarray(0, size));
            if (found(text))
                return 'secret';
        }
        return undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Whether a binary file of the patch holds a secret: there it is compressed. */
async function secretInBinaries(git, before, after, found) {
    const raw = (await git.run([...DIFF, '-z', '--raw', '--numstat', before, after])).toString('latin1');
    const binary = new Set([...raw.matchAll(/(?<=^|\0)-\t-\t([^\0]+)/g)].map(match => match[1]));
    for (const [, old = '', now = '', path] of raw.matchAll(/:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]\0([^\0]+)/g)) {
        if (!binary.has(path))
            continue;
        for (const id of [old, now]) {
            if (/^0+$/.test(id))
                continue;
            const blob = await git.run(['cat-file', 'blob', id]);
            // As bytes, and without the zeros that lie between letters of two bytes.
            const text = blob.toString('latin1');
            if (found(text) || found(text.replaceAll('\0', '')))
                return true;
        }
    }
    return false;
}
/** Removes a file that must not stay. */
function discard(file) {
    try {
        (0,external_node_fs_.unlinkSync)(file);
    }
    catch {
        // It was never made.
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/action/git/guarded.js
/**
 * Git that can be let loose on a workspace of a stranger: a GIT_DIR of our own, with our configuration and index, that
 * borrows the repository's objects. Nothing the repository, the user or the machine configures is obeyed: no hook, no
 * file system monitor, no filter, no external diff, no repository that lies about.
 */




/** A git that waits (for a fifo, say) is ended. */
const TIMEOUT_MS = 60_000;
/** Largest output that is kept in memory. */
const MAX_OUTPUT = 256 * 1024 * 1024;
const STDERR_LENGTH = 2000;
/** Settings of a repository that say how its files are read, and run nothing. */
const HARMLESS = [
    ...['core.autocrlf', 'core.eol', 'core.filemode', 'core.symlinks', 'core.ignorecase'],
    'core.precomposeunicode',
];
/** Makes the private GIT_DIR. The repository itself is only read. */
async function openGuardedGit(options) {
    const { git, gitDir, repository, workTree, signal } = options;
    for (const folder of ['objects/info', 'refs/heads', 'info'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, folder), { recursive: true, mode: 0o700 });
    const settings = repository ? await readSettings(git, repository.config, gitDir) : new Map();
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n'),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'config'), configText(settings)),
        // Above every .gitattributes of the work tree.
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'info', 'attributes'), '* -filter !diff !merge\n'),
        ...(repository ? borrow(repository, gitDir) : []),
    ]);
    // For a git that is a script.
    const PATH = process.platform === 'win32' ? undefined : [(0,external_node_path_.dirname)(git), '/usr/bin', '/bin'].join(':');
    const env = guarded_environment({ ...(PATH !== undefined && { PATH }), GIT_DIR: gitDir, GIT_WORK_TREE: workTree }, gitDir);
    return {
        gitDir,
        run: (args, run = {}) => execute(git, [...GLOBAL, ...args], { ...run, env, cwd: workTree, signal }),
    };
}
const GLOBAL = [
    '--no-pager',
    '--literal-pathspecs',
    '--no-optional-locks',
    '-c',
    'safe.bareRepository=explicit',
];
function configText(settings) {
    const format = settings.get('extensions.objectformat') === 'sha256';
    const lines = [
        '[core]',
        `\trepositoryformatversion = ${format ? 1 : 0}`,
        '\tbare = false',
        `\thooksPath = ${external_node_os_.devNull}`,
        `\tattributesFile = ${external_node_os_.devNull}`,
        `\texcludesFile = ${external_node_os_.devNull}`,
        '\tfsmonitor = false',
        '\tuntrackedCache = false',
        '\tquotePath = false',
        '\tcompression = 0',
        ...HARMLESS.flatMap(name => {
            const value = settings.get(name);
            return value !== undefined && /^[a-z]+$/i.test(value)
                ? [`\t${name.slice('core.'.length)} = ${value}`]
                : [];
        }),
        ...(format ? ['[extensions]', '\tobjectFormat = sha256'] : []),
        '[gc]\n\tauto = 0',
        '[submodule]\n\trecurse = false',
        '[index]\n\tsparse = false',
        '[protocol]\n\tallow = never',
    ];
    return `${lines.join('\n')}\n`;
}
/** What is taken over: the index, with the sizes and times of files it knows; rules of what to ignore; the objects. */
function borrow(repository, gitDir) {
    const { objects } = repository;
    const quoted = /^["#]|[\n\\]/.test(objects)
        ? `"${objects.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
        : objects;
    const optional = (from, to) => (0,promises_.copyFile)(from, (0,external_node_path_.join)(gitDir, to)).catch(() => undefined);
    return [
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'objects', 'info', 'alternates'), `${quoted}\n`),
        optional((0,external_node_path_.join)(repository.commonDir, 'info', 'exclude'), 'info/exclude'),
        optional((0,external_node_path_.join)(repository.commonDir, 'shallow'), 'shallow'),
        optional((0,external_node_path_.join)(repository.gitDir, 'index'), 'index'),
        (0,promises_.readdir)(repository.gitDir).then(names => Promise.all(names
            .filter(name => /^sharedindex\.[0-9a-f]+$/.test(name))
            .map(name => optional((0,external_node_path_.join)(repository.gitDir, name), name)))),
    ];
}
/** Reads a configuration file as data: no includes, nothing of it in force. */
async function readSettings(git, config, cwd) {
    const args = ['config', '--file', config, '--no-includes', '--null', '--list'];
    const text = await execute(git, args, { env: guarded_environment({}, cwd), cwd }).catch(() => Buffer.alloc(0));
    return new Map(text
        .toString()
        .split('\0')
        .map(entry => {
        const at = entry.indexOf('\n');
        return at < 0 ? [entry, 'true'] : [entry.slice(0, at), entry.slice(at + 1)];
    }));
}
function guarded_environment(own, home) {
    return {
        ...own,
        HOME: home,
        XDG_CONFIG_HOME: home,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_SYSTEM: external_node_os_.devNull,
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        ...(process.platform === 'win32' && process.env['SystemRoot']
            ? { SystemRoot: process.env['SystemRoot'] }
            : {}),
    };
}
function execute(git, args, options) {
    const { input, stdout, env, cwd, signal, timeoutMs = TIMEOUT_MS } = options;
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(git, args, {
            env,
            cwd,
            ...(signal && { signal }),
            timeout: timeoutMs,
            killSignal: 'SIGKILL',
            windowsHide: true,
            stdio: ['pipe', stdout ?? 'pipe', 'pipe'],
        });
        const said = [];
        let size = 0;
        let errors = '';
        child.stdout?.on('data', (piece) => {
            size += piece.length;
            if (size > MAX_OUTPUT)
                child.kill('SIGKILL');
            else
                said.push(piece);
        });
        child.stderr?.setEncoding('utf8').on('data', (piece) => {
            errors = (errors + piece).slice(-STDERR_LENGTH);
        });
        child.once('error', reject);
        child.once('close', (code, killed) => {
            if (code === 0 && size <= MAX_OUTPUT)
                return resolve(Buffer.concat(said));
            const how = killed ? `was ended by ${killed}` : `failed with ${code}`;
            reject(new Error(`git ${args.slice(GLOBAL.length)[0] ?? args[0]} ${how}: ${errors.trim()}`));
        });
        // A git that ended early does not read; its exit code tells why.
        child.stdin?.on('error', () => undefined).end(input ?? '');
    });
}

;// CONCATENATED MODULE: ./lib/action/git/repository.js
/** Finds the repository a directory belongs to by looking, without running git: git would obey what it finds. */


/** The repository whose files lie in `root` itself, or undefined. */
async function repositoryAt(root) {
    const dotGit = (0,external_node_path_.join)(root, '.git');
    const gitDir = await gitDirOf(dotGit, root);
    if (gitDir === undefined || !(await exists((0,external_node_path_.join)(gitDir, 'HEAD'))))
        return undefined;
    const common = await firstLine((0,external_node_path_.join)(gitDir, 'commondir'));
    const commonDir = common === undefined ? gitDir : (0,external_node_path_.resolve)(gitDir, common);
    const objects = (0,external_node_path_.join)(commonDir, 'objects');
    if (!(await exists(objects)))
        return undefined;
    return { root, gitDir, commonDir, objects, config: (0,external_node_path_.join)(commonDir, 'config') };
}
/** The repository that `directory` lies in, looked for up to `top`. Both are real paths. */
async function repositoryOf(directory, top) {
    for (let root = directory;; root = (0,external_node_path_.dirname)(root)) {
        const found = await repositoryAt(root);
        if (found || root === top || root === (0,external_node_path_.dirname)(root))
            return found;
    }
}
async function gitDirOf(dotGit, root) {
    const stats = await (0,promises_.lstat)(dotGit).catch(() => undefined);
    if (stats?.isDirectory() || stats?.isSymbolicLink())
        return (0,promises_.realpath)(dotGit).catch(() => undefined);
    if (!stats?.isFile())
        return undefined;
    const pointer = /^gitdir: (.+)$/.exec((await firstLine(dotGit)) ?? '')?.[1];
    return pointer === undefined ? undefined : (0,promises_.realpath)((0,external_node_path_.resolve)(root, pointer)).catch(() => undefined);
}
function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
/** The first line of a small file. */
async function firstLine(path) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    if (!stats?.isFile() || stats.size > 8192)
        return undefined;
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
    return text?.split(/\r?\n/, 1)[0];
}

;// CONCATENATED MODULE: ./lib/action/changes.js
/** What a run changed in the workspace, by edits and by commands, in any state the workspace was in before. */





/** Repositories within the repository that are looked at, too. */
const MAX_NESTED = 20;
/**
 * Remembers the state of the workspace: the repository that holds `directory` (or the directory itself), its submodules
 * and the repositories checked out within it. Rejects when git cannot, or when there is too much to remember.
 */
async function takeSnapshot(options) {
    const { workspace, directory } = options;
    const home = (await repositoryOf(directory, workspace))?.root ?? directory;
    const tracked = [];
    const visit = async (root) => {
        const one = await track(root, prefixOf(home, root), tracked.length, options);
        tracked.push(one);
        const within = [...(await submodules(one.git)), ...one.before.nested.map(path => path.slice(0, -1))];
        for (const path of within) {
            const inner = (0,external_node_path_.join)(root, display(path));
            if (tracked.length > MAX_NESTED || (await repositoryAt(inner)) === undefined)
                continue;
            await visit(inner);
        }
    };
    await visit(home);
    return { changes: request => compare(tracked, { ...options, ...request }) };
}
async function track(root, prefix, number, options) {
    const { git, scratch, exclude = [], signal } = options;
    const repository = await repositoryAt(root);
    const guarded = await openGuardedGit({
        git,
        gitDir: (0,external_node_path_.join)(scratch, `git-${number}`),
        repository,
        workTree: root,
        signal,
    });
    const excluded = new Set(exclude.map(path => slashes((0,external_node_path_.relative)(root, path))));
    await lookAtEverything(guarded);
    return { root, prefix, git: guarded, excluded, before: await takeState(guarded, root, excluded) };
}
async function compare(tracked, options) {
    const { workspace, patchFile, redactor } = options;
    const found = (text) => redactor.found(text);
    const changes = { files: [], notes: [], secret: false };
    discard(patchFile);
    let [written, withheld] = [false, false];
    for (const { root, prefix, git, excluded, before } of tracked) {
        const after = await takeState(git, root, excluded, before.large);
        const inPatch = await changedFiles(git, before.id, after.id);
        const here = prefixOf(workspace, root);
        const others = [...largeChanges(root, before, after), ...newRepositories(before, after)];
        changes.files.push(...[...inPatch, ...others].map(file => ({ ...file, path: here + file.path })));
        changes.notes.push(...others.map(file => `The patch does not hold ${here}${file.path}: it is ${whyNot(file.path)}.`));
        changes.notes.push(...after.unreadable.map(path => `The patch does not hold ${here}${display(path)}: it cannot be read.`));
        if (inPatch.length === 0)
            continue;
        await appendPatch(git, before.id, after.id, patchFile, prefix);
        written = true;
        withheld ||= await secretInBinaries(git, before.id, after.id, found);
    }
    const fault = withheld ? 'secret' : written ? faultOf(patchFile, found) : undefined;
    if (fault === undefined)
        return { ...changes, patchFile: written ? patchFile : undefined };
    discard(patchFile);
    const why = fault === 'secret' ? 'it holds a secret' : 'it is larger than 100 MiB';
    const notes = [`The patch was not written: ${why}.`, ...changes.notes];
    return { ...changes, patchFile: undefined, secret: fault === 'secret', notes };
}
const whyNot = (path) => (path.endsWith('/') ? 'a repository of its own' : 'too large');
function largeChanges(root, before, after) {
    const paths = new Set([...before.large.keys(), ...after.large.keys()]);
    return [...paths].flatMap((path) => {
        const [old, now] = [before.large.get(path), after.large.get(path)];
        if (old?.print === now?.print)
            return [];
        if (now)
            return [{ path: display(path), status: old || !now.untracked ? 'M' : 'A' }];
        return look(root, path) ? [] : [{ path: display(path), status: 'D' }];
    });
}
function newRepositories(before, after) {
    return after.nested
        .filter(path => !before.nested.includes(path))
        .map(path => ({ path: display(path), status: 'A' }));
}
function prefixOf(from, to) {
    const way = slashes((0,external_node_path_.relative)(from, to));
    return way === '' ? '' : `${way}/`;
}
function slashes(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./lib/codex/find.js + 1 modules
var find = __webpack_require__(8879);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/codex/digest.js
/** One digest for a directory: what tells a cached Codex from a damaged or an exchanged one. */




/** SHA-256 of a list of `<sha256 of the file>  <path>` lines, sorted by path. Rejects when something is no file: a link, a pipe. */
async function digestOf(directory) {
    const list = (0,external_node_crypto_.createHash)('sha256');
    for (const path of await filesOf(directory, '')) {
        const file = (0,external_node_crypto_.createHash)('sha256');
        const chunks = (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(directory, path), { highWaterMark: 1 << 20 });
        for await (const chunk of chunks)
            file.update(chunk);
        list.update(`${file.digest('hex')}  ${path}\n`);
    }
    return list.digest('hex');
}
async function filesOf(root, below) {
    const paths = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, below), { withFileTypes: true })) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory())
            paths.push(...(await filesOf(root, path)));
        else if (entry.isFile())
            paths.push(path);
        else
            throw new Error(`${path} is neither a file nor a directory`);
    }
    return paths.sort();
}

// EXTERNAL MODULE: ./lib/codex/platform.js
var codex_platform = __webpack_require__(8152);
;// CONCATENATED MODULE: ./lib/codex/cache.js
/** One cached Codex: a directory that appears whole, by a rename, and is looked at before it is used. */







/** Written last, beside the package: an entry without it is not complete. */
const RECORD = '.complete';
/** The binary of a cached entry; undefined when there is none. A damaged one is reported and not used. */
async function findEntry(entry, warn) {
    const { directory, check } = entry;
    const names = await (0,promises_.readdir)(directory).catch(() => undefined);
    if (names === undefined)
        return undefined;
    try {
        const binary = await binaryIn((0,external_node_path_.join)(directory, 'package'), entry.platform);
        const record = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(directory, RECORD), 'utf8'));
        if (!check)
            return binary;
        const wanted = entry.digest ?? record.digest;
        if ((await digestOf((0,external_node_path_.join)(directory, 'package'))) === wanted)
            return binary;
        throw new Error('Its files are not those that were installed.');
    }
    catch (error) {
        warn(`The cached Codex in ${directory} is damaged and will be replaced. ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
/**
 * Puts a freshly installed package into its place and gives back the binary in it. When another job was faster,
 * and what it put there is good, that stays; anything else in the place is removed.
 * @param scratch a directory on the same file system, removed by the caller.
 */
async function putEntry(entry, installed, scratch) {
    await binaryIn(installed, entry.platform);
    const digest = entry.digest ?? (entry.check ? await digestOf(installed) : undefined);
    const fresh = (0,external_node_path_.join)(scratch, 'entry');
    await (0,promises_.mkdir)(fresh);
    await (0,promises_.rename)(installed, (0,external_node_path_.join)(fresh, 'package'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(fresh, RECORD), JSON.stringify({ digest }));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(entry.directory), { recursive: true });
    for (let attempt = 0;; attempt++) {
        try {
            await (0,promises_.rename)(fresh, entry.directory);
            return await binaryIn((0,external_node_path_.join)(entry.directory, 'package'), entry.platform);
        }
        catch (error) {
            const theirs = await findEntry(entry, () => undefined);
            if (theirs !== undefined)
                return theirs;
            if (attempt === 3)
                throw error;
            // Aside first, so that nobody sees a half-removed entry.
            const aside = (0,external_node_path_.join)(scratch, `broken-${attempt}`);
            await (0,promises_.rename)(entry.directory, aside).catch(() => undefined);
            await (0,promises_.rm)(aside, { recursive: true, force: true });
        }
    }
}
/** The newest version in a cache that has an entry for this platform. */
async function newestCached(root, platform) {
    const versions = (await (0,promises_.readdir)(root).catch(() => [])).filter(name => /^\d+\.\d+\.\d+/.test(name));
    for (const version of versions.sort(wire_select/* compareVersions */.Zy).reverse()) {
        if ((await (0,promises_.readdir)((0,external_node_path_.join)(root, version))).includes(platform))
            return version;
    }
    return undefined;
}
async function binaryIn(packageDirectory, platform) {
    for (const path of (0,codex_platform/* binaryPaths */.cH)(packageDirectory, platform))
        if (await (0,find/* isExecutable */.TV)(path))
            return path;
    throw new errors/* ConnectionError */.Rc(`The package of this codex-version holds no binary for ${platform}.`, {
        code: 'install_failed',
        remedy: 'Choose another codex-version, or name a Codex binary with codex-path.',
    });
}

;// CONCATENATED MODULE: ./lib/codex/npm.js
/** Runs npm for us: in an empty directory, without scripts, and with its failures told apart. */





/** How long one call of npm may take, in milliseconds. */
const LIMITS_MS = { view: 60_000, install: 600_000, ci: 600_000 };
/** A failure of npm. `passing` ones are worth another try. */
class NpmError extends Error {
    code;
    passing;
    constructor(
    /** npm's own code: `E404`, `ECONNRESET` … */
    code, passing, message) {
        super(message);
        this.code = code;
        this.passing = passing;
    }
}
/**
 * Calls npm in `cwd` and gives back what it printed. Settings come from the user's and the environment's npm
 * configuration; a project's `.npmrc` is out of reach because `cwd` holds a package.json of its own.
 * Rejects with an NpmError, with a ConnectionError when there is no npm, or with the signal's reason.
 */
async function npm(command, args, cwd, { exec, env, signal }) {
    const program = await (0,find/* findOnPath */.aY)('npm', env);
    if (program === undefined) {
        throw new errors/* ConnectionError */.Rc('codex-version asks for an installation, but there is no npm on the PATH.', {
            code: 'install_failed',
            remedy: 'Install Node.js with npm on the runner, or name a Codex binary with codex-path.',
        });
    }
    const limit = AbortSignal.timeout(LIMITS_MS[command]);
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--global=false'];
    // We try again by ourselves: npm would wait more than a minute before it says that there is no network.
    const quiet = ['--fetch-retries=0', '--logs-max=0', '--loglevel=error'];
    const cache = (await hasCache(env)) ? [] : [`--cache=${(0,external_node_path_.join)(cwd, '.npm-cache')}`];
    const { exitCode, stdout, stderr } = await exec(program, [command, ...args, ...flags, ...quiet, ...cache], {
        cwd,
        env: npmEnvironment(env),
        signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
    });
    signal?.throwIfAborted();
    if (limit.aborted) {
        throw new NpmError('ETIMEDOUT', false, `npm did not finish within ${LIMITS_MS[command] / 60_000} min`);
    }
    if (exitCode === 0)
        return stdout;
    throw failureOf(stderr, exitCode);
}
/** Whether this user has a cache of npm's, or a setting for one. Otherwise none is left behind. */
async function hasCache(env) {
    const home = env['HOME'];
    if (process.platform === 'win32' || home === undefined)
        return true;
    if (Object.keys(env).some(name => /^npm_config_(?:cache|userconfig)$/i.test(name)))
        return true;
    const settings = await (0,promises_.readFile)((0,external_node_path_.join)(home, '.npmrc'), 'utf8').catch(() => '');
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(home, '.npm')) || /^\s*cache\s*=/m.test(settings);
}
/** What npm gets of the job's environment: everything but the inputs, tokens and credentials of this action. */
function npmEnvironment(env) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !/^(?:INPUT|STATE|ACTIONS|CODEX|OPENAI)_/i.test(name))
            result[name] = value;
    }
    return result;
}
/** Failures that another try does not mend. */
const npm_LASTING = new Set([
    'E401',
    'E403',
    'E404',
    'ETARGET',
    'EBADPLATFORM',
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOSPC',
]);
/** Reads npm's `npm error` lines. */
function failureOf(stderr, exitCode) {
    const lines = stderr
        .split('\n')
        .map(line => /^npm (?:error|ERR!) ?(.*)/.exec(line)?.[1]?.trim())
        .filter(line => line !== undefined && line !== '');
    const code = lines.map(line => /^code (\S+)/.exec(line ?? '')?.[1]).find(found => found !== undefined);
    const detail = lines.find(line => !/^(?:code|errno|syscall|path) /.test(line ?? ''));
    // A registry's address may carry a password.
    const shown = (detail ?? `npm ended with exit code ${exitCode}`).replace(/\/\/[^/\s@]*@/g, '//***@');
    return new NpmError(code ?? 'unknown', !npm_LASTING.has(code ?? ''), shown.slice(0, 300));
}

;// CONCATENATED MODULE: ./lib/codex/pins.js
/** `integrity` is npm's, of the packed package; `tree` is `digestOf` the unpacked one. */
const PINS = {
    'linux-x64': {
        integrity: 'sha512-o05NyAOCDygSPRo1yinzxvkRSdmsZyBD9E7mbpmjRanSfM8lypqWtQgEo4XfNkwhuCR2aFu8mlGOsQGFXVbVww==',
        tree: '89508647a5147b50437904dc32819158a43540da254ccb5c2cd81d9962d1523a',
    },
    'linux-arm64': {
        integrity: 'sha512-NZ/DaQUpcQmxmqee7Z9uC1rzw3GhSbooawcaTe1LN5Yk+WlinUKGdTXJgClRT/9ogQEEM9TWxYzvxPfj5G/xFg==',
        tree: 'f041b5bbed89b25ad71f3ff6159c2eb5243147a26049296fbfb20fe37e7787d1',
    },
    'darwin-x64': {
        integrity: 'sha512-K1FKSsSLl9v3z5TeagBQXyQRDBIGB5Jncy5dxsRxwT3aaTqN3AI8VrCfoxBxKMOOU9O2QX1vg7WkBwNVth/s9A==',
        tree: 'f43ee8036ba1ad7ca674794c141b20ee7965fa84e407f7a94e3908905c9e6c36',
    },
    'darwin-arm64': {
        integrity: 'sha512-5WsWFBbVP78D+6FvNo1MMVxLPZdmcoQlqVJFrF4qx/TmvneLnMQKtLyXkUo54XOTDfoYKpNouTJ/F7gTVA8FnQ==',
        tree: 'eded7b582556d2daf4b0a2d8de905e44b109993bbee77523d22e7650afa5248f',
    },
    'win32-x64': {
        integrity: 'sha512-nC+McFU8xRNL9tk3IhxcKdhcyOElwF/HhPO+gzSQCY7yjh3XdzSajX+MYWcHUVHWRHajfwn3/WgJYJK2wS+XWg==',
        tree: '7aad4908e782496aa7356fd1bc39266f7dd700889e1892329a666a470e09e477',
    },
    'win32-arm64': {
        integrity: 'sha512-nTN9SpkacGohq60+I80R3t0R8Mhbnlt3OVYNahgAv1Gu77KFwhPc0vz9Ou/DAGDtYhKVWA/jiYXJXnlzkwb/JA==',
        tree: 'ab6f5ed25f5c86045cc6326aeb27c08451521417b3a39448555bb4f25c88efa5',
    },
};

// EXTERNAL MODULE: ./lib/wire/version.js
var version = __webpack_require__(6469);
;// CONCATENATED MODULE: ./lib/codex/version.js
/** Which Codex this package installs, and which a binary is. */





/** The version of `@openai/codex` that is installed unless another is asked for; its packages are pinned in `pins.ts`. */
const DEFAULT_CODEX_VERSION = '0.169.0';
/** Asks a binary for its version, `X.Y.Z`. Rejects with a ConnectionError when it is no Codex or cannot run here. */
async function codexVersionOf(path, env = process.env) {
    // Without a home of its own even `--version` may leave files in ~/.codex.
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codex-version-'));
    try {
        return await (0,version/* readVersion */.$)({ command: path, env: (0,environment/* inheritedEnvironment */.a)(env, { CODEX_HOME: home }) });
    }
    finally {
        await (0,promises_.rm)(home, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/codex/install.js
/** Installs the Codex CLI: through npm by package name, once per version and machine, checked before use. */









const PACKAGE = '@openai/codex';
/** Name of our directory in the tool cache. */
const ROOM = 'codex-client-action';
/** Waits before the second and the third try, in milliseconds. */
const WAITS_MS = [1000, 4000];
/** What an installation that was killed left behind is removed after so long, in milliseconds. */
const STALE_MS = 3_600_000;
/**
 * Gives the native binary of a version, installed or from the tool cache; the latter without npm or network.
 * Rejects with a ConnectionError that names `codex-version` or `codex-path`, or with the signal's reason.
 */
async function installCodex(options) {
    const asked = options.version.trim().replace(/^v(?=\d)/, '');
    if (!/^(?:\d+\.\d+\.\d+(?:-[\w.-]+)?|[a-z][\w.-]*)$/i.test(asked)) {
        throw new errors/* ConnectionError */.Rc(`codex-version is ${JSON.stringify(asked)}, which is no version.`, {
            code: 'invalid_config',
            remedy: `Give a version such as ${DEFAULT_CODEX_VERSION}, or a tag such as latest.`,
        });
    }
    const platform = options.platform ?? (0,codex_platform/* currentPlatform */.jN)();
    const version = /^\d/.test(asked) ? asked : await resolveTag(asked, platform, options);
    const entryIn = (root) => ({
        directory: (0,external_node_path_.join)(root, version, platform),
        platform,
        check: !options.hosted,
        digest: version === DEFAULT_CODEX_VERSION ? PINS[platform].tree : undefined,
    });
    if (options.toolCache) {
        const path = await findEntry(entryIn((0,external_node_path_.join)(options.toolCache, ROOM)), options.warn);
        if (path !== undefined)
            return { path, version, fromCache: true };
    }
    options.log(`Installing ${PACKAGE}@${(0,codex_platform/* packageVersion */.Tl)(version, platform)} with npm.`);
    const root = await writableRoot(options);
    const path = await inScratch(root, async (scratch) => {
        await download(version, platform, scratch, options);
        return putEntry(entryIn(root), (0,external_node_path_.join)(scratch, 'node_modules', ...PACKAGE.split('/')), scratch);
    });
    return { path, version, fromCache: false };
}
/** The version behind a tag. Without a network the newest cached one has to do. */
async function resolveTag(tag, platform, options) {
    try {
        const printed = await inScratch(options.tmp, scratch => tries(`look up ${PACKAGE}@${tag}`, options, () => npm('view', [`${PACKAGE}@${tag}`, 'version', '--prefer-online'], scratch, options)));
        const version = /^\d+\.\d+\.\d+\S*$/m.exec(printed)?.[0];
        if (version !== undefined)
            return version;
    }
    catch (error) {
        if (!(error instanceof NpmError))
            throw error;
        const cached = error.passing
            ? await newestCached((0,external_node_path_.join)(options.toolCache ?? options.tmp, ROOM), platform)
            : undefined;
        if (cached === undefined)
            throw explain(error, tag);
        options.warn(`npm's registry cannot be reached; instead of ${tag} the cached Codex ${cached} is used.`);
        return cached;
    }
    throw explain(new NpmError('E404', false, 'no such tag'), tag);
}
/** Installs the one package that holds this platform's binary. Its integrity is npm's business: ours for the default. */
async function download(version, platform, directory, options) {
    const name = (0,codex_platform/* packageVersion */.Tl)(version, platform);
    const dependencies = { [PACKAGE]: name };
    const pinned = version === DEFAULT_CODEX_VERSION;
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'package.json'), JSON.stringify({ private: true, dependencies }));
    if (pinned) {
        const locked = { version: name, integrity: PINS[platform].integrity };
        const packages = { '': { dependencies }, [`node_modules/${PACKAGE}`]: locked };
        const lock = { lockfileVersion: 3, requires: true, packages };
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'package-lock.json'), JSON.stringify(lock));
    }
    try {
        await tries(`install ${PACKAGE}@${name}`, options, () => pinned ? npm('ci', ['--prefer-offline'], directory, options) : npm('install', [], directory, options));
    }
    catch (error) {
        throw error instanceof NpmError ? explain(error, version) : error;
    }
}
async function tries(what, options, attempt) {
    const { wait = ms => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal: options.signal }), warn } = options;
    for (const [index, ms] of WAITS_MS.entries()) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof NpmError) || !error.passing)
                throw error;
            warn(`npm could not ${what} (try ${index + 1} of ${WAITS_MS.length + 1}): ${error.message}`);
            await wait(ms);
        }
    }
    return attempt();
}
/** One sentence for what npm said. */
function explain(error, version) {
    const facts = { code: 'install_failed', cause: error };
    if (error.code === 'E404' || error.code === 'ETARGET') {
        return new errors/* ConnectionError */.Rc(`codex-version ${version} does not exist in npm's registry.`, {
            ...facts,
            remedy: `Give a published version of ${PACKAGE} such as ${DEFAULT_CODEX_VERSION}, or a tag such as latest.`,
        });
    }
    if (error.code === 'EINTEGRITY') {
        return new errors/* ConnectionError */.Rc(`What the registry has as codex-version ${version} is not what was published: ${error.message}`, { ...facts, remedy: "Check npm's registry settings, or name a Codex binary with codex-path." });
    }
    return new errors/* ConnectionError */.Rc(`npm could not install codex-version ${version}: ${error.message}`, {
        ...facts,
        remedy: "Check the network and npm's registry settings, or name a Codex binary with codex-path.",
    });
}
/** Calls `use` with an empty private directory in `parent`, and removes it afterwards. */
async function inScratch(parent, use) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, '.npm-'));
    try {
        return await use(directory);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** Our directory in the tool cache, else in `tmp`. */
async function writableRoot({ toolCache, tmp }) {
    if (toolCache) {
        const root = (0,external_node_path_.join)(toolCache, ROOM);
        try {
            await (0,promises_.mkdir)(root, { recursive: true });
            await removeStale(root);
            await inScratch(root, () => Promise.resolve());
            return root;
        }
        catch {
            // A tool cache that cannot be written is no reason to fail.
        }
    }
    await (0,promises_.mkdir)((0,external_node_path_.join)(tmp, ROOM), { recursive: true });
    return (0,external_node_path_.join)(tmp, ROOM);
}
async function removeStale(root) {
    for (const name of await (0,promises_.readdir)(root)) {
        const path = (0,external_node_path_.join)(root, name);
        const found = name.startsWith('.npm-') ? await (0,promises_.stat)(path).catch(() => undefined) : undefined;
        if (found !== undefined && Date.now() - found.mtimeMs > STALE_MS) {
            await (0,promises_.rm)(path, { recursive: true, force: true });
        }
    }
}

;// CONCATENATED MODULE: ./lib/action/codex.js
/** The Codex CLI of a run: the binary the workflow names, or the installed one. */





/** Finding or installing takes no longer, in milliseconds; npm's own calls have shorter limits. */
const LIMIT_MS = 15 * 60_000;
/** @param tmp a private directory that the caller removes */
function codexOf(inputs, { core, env, cancelled }, tmp) {
    return withLimit(LIMIT_MS, 'Installing Codex', async (signal) => {
        if (inputs.codexPath !== undefined) {
            const path = await (0,find/* givenCodex */.r$)(inputs.codexPath, 'codex-path');
            return { path, version: await codexVersionOf(path, env), fromCache: true };
        }
        return installCodex({
            version: inputs.codexVersion ?? DEFAULT_CODEX_VERSION,
            toolCache: env['RUNNER_TOOL_CACHE'],
            tmp,
            hosted: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
            log: line => core.info(line),
            warn: line => core.warning(line),
            exec: exec.actionsExec,
            env,
            signal,
        });
    }, cancelled);
}

;// CONCATENATED MODULE: ./lib/action/disk.js
/** A full disk shows as anything: a CLI that does not start, a database that cannot be opened. This tells. */

/** Less free space than this is none, in bytes. */
const LITTLE = 8 * 1024 * 1024;
/** One sentence when a disk is full; undefined when none of these directories lies on one. */
async function fullDisk(directories) {
    for (const directory of directories) {
        const disk = await (0,promises_.statfs)(directory).catch(() => undefined);
        // A file system that knows no size, as some in containers, says 0 of 0.
        if (disk !== undefined && disk.blocks > 0 && disk.bavail * disk.bsize < LITTLE)
            return `There is no space left on the disk of ${directory}.`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/action/git-token/token.js + 4 modules
var token = __webpack_require__(6854);
;// CONCATENATED MODULE: ./lib/guard/launcher.js
/**
 * How Codex is started so that nothing it starts can gain rights: `no_new_privs` makes `sudo` and every other setuid
 * program useless for a process and all its children. Nothing on the machine changes; later steps keep their sudo.
 */

/**
 * What to put before Codex. Throws a GuardError where it cannot be done.
 * macOS and Windows have no such switch: there it is their sandboxes that keep commands from gaining rights.
 */
function launcher({ strategy, platform, setpriv, uid }) {
    if (strategy === 'unsafe' || platform !== 'linux')
        return [];
    if (setpriv === undefined) {
        throw new GuardError('`safety-strategy: drop-sudo` needs `setpriv`, which this machine lacks: install util-linux, or use `safety-strategy: unsafe`.');
    }
    return [setpriv, '--no-new-privs', ...(uid === 0 ? ['--clear-groups'] : []), '--'];
}
/** Whether a process can gain no rights any more, by its `/proc/<pid>/status`. */
function cannotGainRights(status) {
    return /^NoNewPrivs:\s*1$/m.test(status);
}
/** Throws a GuardError unless Codex, by its `/proc/<pid>/status`, runs as {@link launcher} starts it. */
function verifyLaunch(strategy, platform, status) {
    if (strategy === 'unsafe' || platform !== 'linux')
        return;
    if (status === undefined || !cannotGainRights(status)) {
        throw new GuardError('Codex could still gain rights by sudo although it was started with `setpriv --no-new-privs`.');
    }
}

;// CONCATENATED MODULE: ./lib/guard/path.js
/** Where the action and Codex look for programs: never where a pull request or an agent can put one. Pure. */

/**
 * A PATH without relative entries and without everything in the forbidden directories, by name and by what a name
 * leads to: the workspace, temporary directories, and the home directory where the agent may write to it.
 */
function cleanPath(path, forbidden, { realpath = entry => entry, platform = process.platform } = {}) {
    const names = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const roots = forbidden.flatMap(root => [root, realpath(root)]);
    return path
        .split(names.delimiter)
        .filter(entry => names.isAbsolute(entry))
        .filter(entry => ![names.normalize(entry), realpath(entry)].some(place => roots.some(root => isWithin(root, place, platform))))
        .join(names.delimiter);
}
/** Whether `path` is `root` or lies in it, by name. */
function isWithin(root, path, platform = process.platform) {
    const names = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const way = names.relative(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${names.sep}`) && !names.isAbsolute(way));
}
/** The first program of this name on a cleaned PATH, as an absolute path. */
function findProgram(name, cleanedPath, isExecutable, platform = process.platform) {
    const names = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const files = platform === 'win32' ? ['.exe', '.cmd', '.bat'].map(end => name + end) : [name];
    for (const directory of cleanedPath.split(names.delimiter).filter(entry => entry !== '')) {
        const found = files.map(file => names.join(directory, file)).find(isExecutable);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/guard/paths.js
/** What there is on this machine that the sandbox has to know of: credentials, sockets, programs, temporary directories. */





/** Credentials in a home directory, of the tools that keep them there. */
const HOME_CREDENTIALS = [
    ...[
        '.codex',
        '.ssh',
        '.gnupg',
        '.aws',
        '.azure',
        '.kube',
        '.docker',
        '.oci',
        '.vault-token',
        '.password-store',
    ],
    ...['.config/gcloud', '.config/gh', '.config/hub', '.config/op', '.config/rclone', '.config/containers'],
    ...['.config/glab-cli', '.config/doctl', '.config/heroku', '.config/git/credentials', '.git-credentials'],
    ...[
        '.netrc',
        '.npmrc',
        '.yarnrc',
        '.yarnrc.yml',
        '.pypirc',
        '.cargo/credentials',
        '.cargo/credentials.toml',
    ],
    ...['.m2/settings.xml', '.m2/settings-security.xml', '.gradle/gradle.properties', '.gem/credentials'],
    ...['.nuget/NuGet/NuGet.Config', '.composer/auth.json', '.config/composer/auth.json', '.terraformrc'],
    ...[
        '.terraform.d/credentials.tfrc.json',
        '.cache/huggingface/token',
        '.huggingface/token',
        '.claude',
        '.gemini',
    ],
    ...[
        '.bash_history',
        '.zsh_history',
        '.mysql_history',
        '.psql_history',
        '.pgpass',
        '.my.cnf',
        '.s3cfg',
        '.boto',
    ],
];
/** Variables that name a file, directory or socket of credentials. */
const NAMED_BY = [
    ...[
        'CODEX_HOME',
        'SSH_AUTH_SOCK',
        'GNUPGHOME',
        'DOCKER_CONFIG',
        'KUBECONFIG',
        'AWS_SHARED_CREDENTIALS_FILE',
    ],
    ...['AWS_CONFIG_FILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AZURE_CONFIG_DIR', 'AZURE_FEDERATED_TOKEN_FILE'],
    ...['GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_GHA_CREDS_PATH', 'CLOUDSDK_CONFIG', 'GH_CONFIG_DIR', 'NETRC'],
    ...[
        'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE',
        'NPM_CONFIG_USERCONFIG',
        'npm_config_userconfig',
        'PIP_CONFIG_FILE',
    ],
    ...[
        'OPENAI_IDENTITY_TOKEN_FILE',
        'VAULT_TOKEN_FILE',
        'REGISTRY_AUTH_FILE',
        'XDG_RUNTIME_DIR',
        'RUNNER_TEMP',
    ],
    ...['PGPASSFILE', 'TF_CLI_CONFIG_FILE', 'CARGO_REGISTRY_CREDENTIALS', 'DOCKER_CERT_PATH', 'BUILDKIT_HOST'],
];
/** Secrets and services that belong to the machine. */
const MACHINE = [
    ...['/var/run/secrets', '/run/secrets', '/run/credentials', '/run/dbus', '/run/containerd', '/run/podman'],
    ...['/run/docker', '/run/docker.sock', '/run/crio', '/run/buildkit', '/run/user', '/run/systemd/private'],
    ...[
        '/run/snapd.socket',
        '/run/snapd-snap.socket',
        '/var/snap/lxd',
        '/var/lib/lxd',
        '/var/lib/incus',
        '/run/libvirt',
    ],
    ...['/etc/kubernetes', '/var/lib/kubelet', '/var/lib/docker', '/var/lib/waagent', '/var/lib/cloud'],
];
/** Sockets that name resolution needs and that give nothing away. */
const HARMLESS_SOCKET = /^\/run\/(?:systemd\/resolve|nscd)\//;
/** Looks around. Throws a GuardError when something that must be denied holds the workspace. */
function findPaths(world) {
    const { env } = world;
    const [workspace, workingDirectory, agentTmp] = [
        world.workspace,
        world.workingDirectory,
        world.agentTmp,
    ].map(path => real(path) ?? path);
    const homes = [env['HOME'], env['USERPROFILE'], passwordHome()].filter(isPath);
    const runnerTemp = env['RUNNER_TEMP'];
    const candidates = [
        ...world.codexHomes,
        ...homes.flatMap(home => HOME_CREDENTIALS.map(name => (0,external_node_path_.join)(home, name))),
        ...NAMED_BY.flatMap(name => (env[name] ?? '').split(name === 'KUBECONFIG' ? ':' : '\0')),
        ...(env['DOCKER_HOST']?.startsWith('unix://') === true ? [env['DOCKER_HOST'].slice(7)] : []),
        ...MACHINE,
        ...sockets(),
        ...namesIn(workspace)
            .filter(name => /^gha-creds-.*\.json$/.test(name))
            .map(name => (0,external_node_path_.join)(workspace, name)),
        ...runnerFiles([workspace, agentTmp, ...toolDirectories(env)]),
    ];
    const denied = [...new Set(candidates.filter(isPath).map(real).filter(isPath))];
    for (const path of denied) {
        if (isWithin(path, workingDirectory) || isWithin(path, workspace)) {
            throw new GuardError(`${path} holds credentials and also the workspace: keep them apart.`);
        }
    }
    return {
        workspace,
        workingDirectory,
        home: real(homes[0] ?? '') ?? workspace,
        agentTmp,
        sharedTmp: ['/tmp'].map(real).filter(isPath),
        denied,
        readOnly: [...toolDirectories(env), ...world.programs, ...actionsDirectory(runnerTemp)]
            .map(real)
            .filter(isPath),
        gitDirectory: real((0,external_node_path_.join)(workspace, '.git')),
        userWritable: world.userWritable,
        canWrite,
    };
}
const isPath = (path) => path !== undefined && path.startsWith('/');
/** The real path of what exists: bubblewrap cannot mount over a name that leads through a link. */
function real(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}
function passwordHome() {
    try {
        return (0,external_node_os_.userInfo)().homedir;
    }
    catch {
        return undefined;
    }
}
const toolDirectories = (env) => [env['RUNNER_TOOL_CACHE'], env['AGENT_TOOLSDIRECTORY']].filter(isPath);
/** Where the runner keeps the actions of the job, beside `RUNNER_TEMP`. */
const actionsDirectory = (runnerTemp) => isPath(runnerTemp) ? [(0,external_node_path_.join)((0,external_node_path_.dirname)(runnerTemp), '_actions')] : [];
function canWrite(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Every socket in the file system that some process listens on and that we may connect to. */
function sockets() {
    try {
        const paths = (0,external_node_fs_.readFileSync)('/proc/net/unix', 'utf8')
            .split('\n')
            .map(line => line.split(/\s+/).slice(7).join(' '));
        return [...new Set(paths)].filter(isPath).filter(path => !HARMLESS_SOCKET.test(path) && canWrite(path));
    }
    catch {
        return [];
    }
}
/**
 * What the runner's installation holds, by its worker process above us: its registration, its logs, its programs. Not
 * the installation as a whole, because on a machine of one's own the work folder lies in it.
 */
function runnerFiles(kept) {
    for (let pid = String(process.ppid); pid !== undefined && pid !== '0'; pid = parentOf(pid)) {
        const executable = executableOf(pid);
        if (executable === undefined || !/\/Runner\.(?:Worker|Listener)$/.test(executable))
            continue;
        const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(executable));
        return namesIn(root)
            .map(name => (0,external_node_path_.join)(root, name))
            .filter(path => !kept.some(place => isWithin(path, place)));
    }
    return [];
}
function executableOf(pid) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`);
    }
    catch {
        return undefined;
    }
}
function parentOf(pid) {
    try {
        return /^PPid:\t(\d+)$/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'utf8'))?.[1];
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/guard/sandbox.js
/**
 * The sandbox as a Codex permission profile of ours: what the inputs ask for, less everything that holds a credential.
 * Pure; `paths.ts` finds out what there is. Measured on 0.142.3, 0.153.4, 0.154.0 and 0.169.0.
 */

/** The profile's name in Codex's configuration. */
const PROFILE = 'codex-client-action';
/**
 * Configuration of the whole Codex process (`-c`): no shell that reads the user's profile outside the sandbox, and no
 * code from elsewhere. Every CLI from 0.142.3 on takes these.
 */
const PROCESS_SETTINGS = Object.fromEntries([
    ...['shell_snapshot', 'plugins', 'remote_plugin', 'apps', 'skill_mcp_dependency_install'],
    ...['exec_permission_approvals', 'request_permissions_tool'],
].map(feature => [`features.${feature}`, 'false']));
/** The profile for these wishes on this machine. */
function permissionProfile(wish, paths) {
    if (wish.safetyStrategy === 'unsafe')
        return unguarded(wish);
    const sandbox = wish.safetyStrategy === 'read-only' ? 'read-only' : wish.sandbox;
    const own = wish.permissionProfile;
    const open = own === undefined && sandbox === 'danger-full-access';
    const readOnly = own === undefined && sandbox === 'read-only';
    const opened = open
        ? [paths.home, paths.workspace, ...(paths.gitDirectory ? [paths.gitDirectory] : [])]
        : [];
    const writable = own !== undefined ? [paths.agentTmp, ...(paths.userWritable ?? [])] : [];
    if (own === undefined && !readOnly) {
        writable.push(paths.workingDirectory, paths.agentTmp, ...paths.sharedTmp, ...opened);
    }
    const filesystem = {};
    for (const root of opened)
        filesystem[root] = 'write';
    for (const path of paths.readOnly) {
        if (writable.some(root => isWithin(root, path)))
            filesystem[path] = 'read';
    }
    for (const path of outermost(paths.denied, writable))
        filesystem[path] = 'deny';
    if (!readOnly)
        filesystem[paths.agentTmp] = 'write';
    pinAncestors(filesystem, writable, paths.canWrite);
    const base = own ?? (readOnly ? ':read-only' : ':workspace');
    const profile = {
        extends: base,
        filesystem,
        ...(own === undefined ? { network: { enabled: open || wish.networkAccess } } : {}),
    };
    return {
        name: PROFILE,
        sandbox: undefined,
        config: {
            default_permissions: PROFILE,
            permissions: { [PROFILE]: profile },
            // A model must not approve what leads out of the sandbox.
            approvals_reviewer: 'user',
        },
        writable: [
            ...new Set([...writable, ...Object.keys(filesystem).filter(path => filesystem[path] === 'write')]),
        ],
    };
}
function unguarded({ sandbox, networkAccess, permissionProfile: own }) {
    if (own !== undefined) {
        return { name: undefined, sandbox: undefined, config: { default_permissions: own }, writable: [] };
    }
    const network = { sandbox_workspace_write: { network_access: networkAccess } };
    return { name: undefined, sandbox, config: sandbox === 'workspace-write' ? network : {}, writable: [] };
}
/** Without what lies in another one, unless something writable lies between. */
function outermost(denied, writable) {
    const covers = (outer, inner) => outer !== inner &&
        isWithin(outer, inner) &&
        !writable.some(root => root !== outer && isWithin(outer, root) && isWithin(root, inner));
    const unique = [...new Set(denied)];
    return unique.filter(path => !unique.some(other => covers(other, path)));
}
/**
 * A denied path is a mount point and cannot be moved, but a directory around it could be, within something writable:
 * the next command's sandbox would no longer find it under its name. An entry of its own pins every such directory.
 */
function pinAncestors(filesystem, writable, canWrite) {
    for (const [path, access] of Object.entries(filesystem)) {
        if (access === 'write')
            continue;
        for (const root of writable) {
            if (!isWithin(root, path))
                continue;
            for (let parent = up(path); parent !== root && isWithin(root, parent); parent = up(parent)) {
                filesystem[parent] ??= canWrite(parent) ? 'write' : 'read';
            }
        }
    }
}
const up = (path) => path.slice(0, path.lastIndexOf('/')) || '/';

;// CONCATENATED MODULE: ./lib/guard/probe.js
/**
 * Whether the sandbox really works on this machine, asked of Codex itself with the very profile of the run, before the
 * first turn. Fails closed: no answer, or the wrong one, is a GuardError that names the remedy.
 */


/** What the probe prints for each thing that holds, in the sandbox. */
const LINES = ['sandbox: runs', 'sandbox: canary hidden', 'sandbox: processes hidden'];
const SCRIPT = [
    `echo '${LINES[0]}'`,
    `cat "$1" >/dev/null 2>&1 || echo '${LINES[1]}'`,
    `[ "$(readlink "/proc/$2/exe" 2>/dev/null)" = "$3" ] || echo '${LINES[2]}'`,
    'cat /proc/self/status 2>/dev/null',
    'exit 0',
].join('\n');
/** Arguments of `codex` for the probe: `codex sandbox` has had this form since 0.142. */
function probeArguments(guarded, options) {
    const config = `permissions=${inlineToml(guarded.config['permissions'])}`;
    const command = ['/bin/sh', '-c', SCRIPT, 'probe', options.canary, String(options.pid), options.executable];
    return ['sandbox', '-P', PROFILE, '-C', options.workingDirectory, '-c', config, '--', ...command];
}
/** Throws a GuardError unless everything held. */
function judgeProbe(result, platform = process.platform) {
    const missing = LINES.filter(line => !result.stdout.includes(line));
    const rights = platform === 'linux' && !/^NoNewPrivs:\s*1$/m.test(result.stdout);
    if (missing.length === 0 && !rights)
        return;
    if (missing.includes(LINES[0])) {
        const said = result.stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
        const cause = said === '' ? `exit code ${result.exitCode ?? 'none'}` : said;
        throw new GuardError(`Codex’s sandbox does not work on this machine (${cause}): allow unprivileged user namespaces (\`sudo sysctl -w ${SWITCH}=0\`; in a container, \`--security-opt seccomp=unconfined\`), or give the protection up with \`safety-strategy: unsafe\`.`);
    }
    throw new GuardError('Codex’s sandbox runs on this machine but does not keep its promise (a denied file, our processes or the way to more rights is open): use Codex 0.142.3 or later, or give the protection up with `safety-strategy: unsafe`.');
}
/** Ubuntu's switch that takes user namespaces, which the sandbox is made of, from ordinary programs. */
const SWITCH = 'kernel.apparmor_restrict_unprivileged_userns';
const SWITCH_FILE = `/proc/sys/${SWITCH.replaceAll('.', '/')}`;
/**
 * The command that opens the switch, and the one for post that sets it back; undefined where nothing is to be done:
 * only a machine of GitHub's is changed, which lives for one job.
 */
function openSwitch(world) {
    const { value, uid, runnerEnvironment, sudo, sysctl } = world;
    if (value?.trim() !== '1' || runnerEnvironment !== 'github-hosted' || sysctl === undefined)
        return undefined;
    if (uid === 0 || sudo === undefined)
        return undefined;
    const set = (to) => [sudo, '-n', sysctl, '-q', '-w', `${SWITCH}=${to}`];
    return { open: set('0'), restore: set('1') };
}
/** A value as inline TOML. */
function inlineToml(value) {
    if (typeof value === 'string')
        return JSON.stringify(value).replaceAll('\u007f', '\\u007F');
    if (Array.isArray(value))
        return `[${value.map(inlineToml).join(', ')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
        return `{${entries.map(([key, inner]) => `${inlineToml(key)} = ${inlineToml(inner)}`).join(', ')}}`;
    }
    return String(value);
}

;// CONCATENATED MODULE: ./lib/guard/project.js
/**
 * The repository's own configuration is code: MCP servers and hooks in `.codex/` run outside the sandbox, before the
 * model has said a word, in every project that Codex trusts, and it trusts what it may write to. So every name under
 * which it could look the project up is marked.
 */


/**
 * Fragment of the thread's configuration: whom Codex trusts, and that it loads no `AGENTS.md` by itself (see
 * `instructions.ts`), nor skills of an untrusted head.
 * @param directories the workspace and the working directory
 * @param realpath the real path of a directory that is there; the same text otherwise
 */
function projectConfig({ trust, headTrusted }, directories, realpath) {
    const trusted = trust && headTrusted;
    const names = trusted ? [...directories, ...directories.map(realpath)] : projectNames(directories, realpath);
    const trust_level = trusted ? 'trusted' : 'untrusted';
    return {
        projects: Object.fromEntries(names.map(name => [name, { trust_level }])),
        project_doc_max_bytes: 0,
        ...(headTrusted ? {} : { skills: { include_instructions: false } }),
    };
}
/**
 * Every name of a directory that Codex could look up: the directory and all above it, as written and as it really is,
 * and the main repository of a worktree.
 * @param realpath the real path of a directory that is there; the same text otherwise
 */
function projectNames(directories, realpath, readText = readTextFile) {
    const names = new Set();
    const addAll = (directory) => {
        for (let path = directory; !names.has(path); path = (0,external_node_path_.dirname)(path)) {
            names.add(path);
            const main = mainRepository(path, readText);
            if (main !== undefined)
                for (const name of [main, realpath(main)])
                    addAll(name);
        }
    };
    for (const directory of directories)
        for (const path of [(0,external_node_path_.resolve)(directory), realpath(directory)])
            addAll(path);
    names.delete('/');
    return [...names];
}
/** The repository that a worktree or submodule belongs to, by its `.git` file: `gitdir: <repository>/.git/…`. */
function mainRepository(path, readText) {
    const target = /^gitdir:\s*(.+?)\s*$/m.exec(readText((0,external_node_path_.join)(path, '.git')) ?? '')?.[1];
    if (target === undefined)
        return undefined;
    const directory = (0,external_node_path_.resolve)(path, target);
    const common = /^(.*?)[\\/]\.git(?:[\\/].*)?$/.exec(directory)?.[1];
    return common === undefined || common === '' ? directory : common;
}
function readTextFile(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').slice(0, 4096);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/wire/process.js + 1 modules
var wire_process = __webpack_require__(3102);
;// CONCATENATED MODULE: ./lib/action/profiles.js
/** The permission profiles a user's own Codex home defines, for `permission-profile`. */





/**
 * Reads the config.toml of `codexHome` for the profile `name`; Codex's own ones begin with `:`. Throws an InputError when
 * it is not there.
 * @param workspace what Codex's own `:workspace` makes writable
 */
function userProfiles(codexHome, name, workspace) {
    const profiles = readProfiles(codexHome);
    const writable = new Set();
    const seen = new Set();
    for (let at = name; typeof at === 'string' && !seen.has(at);) {
        seen.add(at);
        if (at === ':workspace')
            for (const path of workspace)
                writable.add(path);
        if (at.startsWith(':'))
            break;
        const profile = Object.hasOwn(profiles, at) ? profiles[at] : undefined;
        if (!isTable(profile)) {
            throw new action_inputs/* InputError */.dz(`Input \`permission-profile\` needs \`[permissions.${at}]\` in the config.toml of \`codex-home\`, which is not there.`);
        }
        const filesystem = isTable(profile['filesystem']) ? profile['filesystem'] : {};
        for (const [path, access] of Object.entries(filesystem)) {
            if (access === 'write' && (0,external_node_path_.isAbsolute)(path))
                writable.add(path);
        }
        at = profile['extends'];
    }
    return { profiles, writable: [...writable] };
}
function readProfiles(codexHome) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(codexHome, 'config.toml'), 'utf8');
    }
    catch {
        return {};
    }
    try {
        const { permissions } = (0,dist/* parse */.qg)(text);
        return isTable(permissions) ? permissions : {};
    }
    catch {
        throw new action_inputs/* InputError */.dz('The config.toml of `codex-home` is not TOML: correct it.');
    }
}

// EXTERNAL MODULE: ./lib/client/driver-config.js
var driver_config = __webpack_require__(1760);
;// CONCATENATED MODULE: ./lib/action/support.js
/** What the chosen Codex cannot do, said before anything is started, in the words of the inputs. Pure. */




/** What needs `unsafe` because nothing would be enforced. Throws an InputError. */
function refuseUnguarded({ safetyStrategy, transport }, version) {
    const { wire, capabilities } = (0,wire_select/* select */.Lt)(version, transport);
    if (safetyStrategy === 'unsafe' || capabilities.permissionProfiles)
        return;
    throw new action_inputs/* InputError */.dz(wire === 'mcp'
        ? 'Input `transport` is `mcp`, over which Codex does not keep the agent from the credentials: use `app-server`, or `safety-strategy: unsafe`.'
        : `Input \`codex-version\`: Codex ${version} does not keep the agent from the credentials: use ${wire_select/* FIRST_PERMISSION_PROFILES */.qK} or later, or \`safety-strategy: unsafe\`.`);
}
/** The fields of a chat that a CLI may not carry, and the inputs they come from. */
const INPUT_OF_FIELD = {
    'profile.approvalPolicy': 'approval-policy',
    'profile.reasoningEffort': 'effort',
    outputSchema: 'output-schema',
    developerInstructions: 'instructions',
};
/** What this Codex cannot carry. Throws an InputError. */
function refuseUnsupported({ inputs, outputSchema }, version) {
    const { wire, capabilities } = (0,wire_select/* select */.Lt)(version, inputs.transport);
    if (inputs.resume !== undefined && !capabilities.resume) {
        throw new action_inputs/* InputError */.dz(`Input \`resume\`: Codex ${version} over ${wire} cannot continue a thread; use Codex ${wire_select/* FIRST_APP_SERVER */.he} or later over app-server.`);
    }
    const profile = { reasoningEffort: inputs.effort, approvalPolicy: inputs.approvalPolicy };
    const config = { profile, outputSchema, developerInstructions: inputs.instructions };
    try {
        (0,driver_config/* toDriverConfig */.A)(config, { version, wire, capabilities });
    }
    catch (error) {
        const said = (0,errors/* messageOf */.bD)(error).replace(/profile\.\w+|outputSchema|developerInstructions/, field => `the input \`${INPUT_OF_FIELD[field] ?? field}\``);
        throw new action_inputs/* InputError */.dz(`${said} Use that, or change the input.`, error);
    }
}

;// CONCATENATED MODULE: ./lib/action/guards.js
/** The guards of a run, put together: what Codex is started with, and what it must confirm. */















/** How long the probe of the sandbox may take, in milliseconds; 0.1 s was measured. */
const PROBE_MS = 30_000;
const REFRESH_OVERRIDE = 'CODEX_REFRESH_TOKEN_URL_OVERRIDE';
/** Looks at the machine and decides. Throws a GuardError or an InputError, each with the remedy. */
function createGuards(options) {
    const { world, job, codex, codexHome, directories, id, headTrusted } = options;
    const { inputs } = job;
    const { core, env } = world;
    const unsafe = inputs.safetyStrategy === 'unsafe';
    refuseUnguarded(inputs, codex.version);
    refuseUnsupported(job, codex.version);
    if (inputs.trustProject && !headTrusted) {
        core.warning('Input `trust-project` is without effect here: the code is not from this repository.');
    }
    // A path that is not there yet could not be denied.
    (0,external_node_fs_.mkdirSync)(codexHome, { recursive: true, mode: 0o700 });
    const path = cleanedPath(env, job);
    const own = inputs.permissionProfile;
    const user = own === undefined ? undefined : userProfiles(codexHome, own, [job.workingDirectory, '/tmp']);
    const guarded = permissionProfile(inputs, findPaths({
        env,
        workspace: job.workspace,
        workingDirectory: job.workingDirectory,
        agentTmp: directories.tmp,
        codexHomes: [directories.home, codexHome],
        programs: [(0,external_node_path_.dirname)((0,external_node_path_.dirname)(codex.path))],
        userWritable: user?.writable,
    }));
    // The probe runs in a home of its own, where the user's profiles are not known.
    if (!unsafe && user !== undefined) {
        guarded.config['permissions'] = { ...user.profiles, ...guarded.config['permissions'] };
    }
    // A home of its own: git and shells that Codex starts outside the sandbox would obey files in one that the agent writes to.
    const ownEnv = {
        PATH: path,
        HOME: directories.home,
        TMPDIR: directories.tmp,
        CODEX_HOME: codexHome,
        [run_id/* MARK_NAME */.Gx]: id,
    };
    const override = env[REFRESH_OVERRIDE];
    const codexEnv = codexEnvironment(env, {
        ...ownEnv,
        ...(override !== undefined && (0,environment/* isLoopback */.U)(override) && { [REFRESH_OVERRIDE]: override }),
    });
    const commands = commandEnvironment(env, {
        input: { ...job.commandEnv, [run_id/* MARK_NAME */.Gx]: id },
        tmp: directories.tmp,
        clean: wanted => cleanedPath({ ...env, PATH: wanted }, job),
    });
    const start = launcher({
        strategy: inputs.safetyStrategy,
        platform: process.platform,
        setpriv: guards_findProgram('setpriv', path),
        uid: process.geteuid?.(),
    });
    return {
        path,
        env: codexEnv,
        launcher: start,
        settings: unsafe ? {} : PROCESS_SETTINGS,
        file: commands.file,
        config: {
            ...guarded.config,
            ...commands.config,
            ...projectConfig({ trust: inputs.trustProject, headTrusted }, [job.workspace, job.workingDirectory], realPath),
        },
        sandbox: guarded.sandbox,
        writable: guarded.writable,
        description: describeSandbox(inputs),
        verify: pid => verifyLaunch(inputs.safetyStrategy, process.platform, readText(`/proc/${pid}/status`)),
        probe: () => (unsafe ? Promise.resolve() : probe(options, guarded, { start, env: codexEnv })),
    };
}
/** The PATH that the action itself and Codex look for programs on: without what the agent or a pull request may write to. */
function cleanedPath(env, { workspace, inputs }) {
    const home = inputs.sandbox === 'danger-full-access' ? env['HOME'] : undefined;
    const forbidden = [workspace, home, env['RUNNER_TEMP'], env['TMPDIR'], '/tmp', '/var/tmp', '/dev/shm'];
    return cleanPath(env['PATH'] ?? '', forbidden.filter((root) => root !== undefined && root !== ''), { realpath: realPath });
}
/** A program on a cleaned PATH. */
const guards_findProgram = (name, path) => findProgram(name, path, isExecutable);
async function probe({ job, codex, directories }, guarded, { start, env }) {
    const canary = (0,external_node_path_.join)(directories.home, 'canary');
    await (0,promises_.writeFile)(canary, 'canary\n', { mode: 0o600 });
    const home = (0,external_node_path_.join)(directories.home, 'probe');
    await (0,promises_.mkdir)(home, { mode: 0o700 });
    const { stdout, stderr, end } = await (0,wire_process/* runCodex */.H)({
        command: codex.path,
        launcher: start,
        args: probeArguments(guarded, {
            workingDirectory: job.workingDirectory,
            canary,
            pid: process.pid,
            executable: process.execPath,
        }),
        env: { ...env, CODEX_HOME: home },
        cwd: job.workingDirectory,
        timeoutMs: PROBE_MS,
    });
    if (end.error !== undefined)
        throw end.error;
    judgeProbe({ stdout, stderr, exitCode: end.exitCode });
}
/** On GitHub's Ubuntu: opens the switch for user namespaces, which the sandbox is made of. Post sets it back. */
async function openUserNamespaces({ env }, path, exec, save) {
    const found = openSwitch({
        value: readText(SWITCH_FILE),
        uid: process.geteuid?.(),
        runnerEnvironment: env['RUNNER_ENVIRONMENT'],
        sudo: guards_findProgram('sudo', path),
        sysctl: guards_findProgram('sysctl', path),
    });
    if (found === undefined)
        return;
    save({ userNamespaces: JSON.stringify(found.restore) });
    // Where it cannot be opened the probe of the sandbox says so.
    await exec(found.open);
}
function describeSandbox({ sandbox, permissionProfile: profile, networkAccess, safetyStrategy, }) {
    const mode = safetyStrategy === 'read-only' ? 'read-only' : (profile ?? sandbox);
    const network = profile !== undefined ? '' : `, network ${networkAccess || mode === 'danger-full-access' ? 'on' : 'off'}`;
    return safetyStrategy === 'unsafe' ? `${mode}, unsafe: credentials are not protected` : `${mode}${network}`;
}
function realPath(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return path;
    }
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/guard/instructions.js
/**
 * The repository's own instructions for agents, chosen as Codex chooses them (measured with 0.142 and 0.169): from the
 * repository's root down to the working directory, in each the first file there is. Pure but for the reader it is given.
 */
/** Where Codex looks in each directory, in this order. The first that is there counts, also when it is empty. */
const INSTRUCTION_NAMES = ['AGENTS.override.md', 'AGENTS.md'];
/** Codex's `project_doc_max_bytes`: for all files together, the upper ones first. */
const MAX_INSTRUCTION_BYTES = 32 * 1024;
/** Reads the files and puts them together. Rejects when the reader does. */
async function collectInstructions(options) {
    const { directory, fallbackNames = [], maxBytes = MAX_INSTRUCTION_BYTES } = options;
    const names = [...INSTRUCTION_NAMES, ...fallbackNames.filter(name => name !== '' && !/[/\\]/.test(name))];
    const parts = directory.split('/').filter(part => part !== '');
    const directories = ['', ...parts].map((_, depth) => parts
        .slice(0, depth)
        .map(part => `${part}/`)
        .join(''));
    const found = await Promise.all(directories.map(each => first(each, names, options.read)));
    const files = [];
    const warnings = [];
    const texts = [];
    let left = maxBytes;
    for (const one of found) {
        if (one === undefined)
            continue;
        const path = instructions_shown(one.path);
        if ('refused' in one) {
            warnings.push(`${path} was not read: ${one.refused}.`);
            continue;
        }
        const cut = one.content.length > left;
        if (cut)
            warnings.push(`${path} was cut: all instructions together may have ${maxBytes} bytes.`);
        // A cut file may end in half a character, which is left out.
        const text = new TextDecoder().decode(one.content.subarray(0, left), { stream: cut }).trim();
        if (text === '')
            continue;
        left -= Math.min(left, one.content.length);
        files.push(one.path);
        texts.push(`--- ${path} ---\n\n${text}`);
    }
    return { text: texts.join('\n\n'), files, warnings };
}
async function first(directory, names, read) {
    for (const name of names) {
        const path = directory + name;
        const reading = await read(path);
        if (reading !== undefined)
            return { ...reading, path };
    }
    return undefined;
}
/** Where a link in a repository leads: a path from the root; undefined when it leads out of it. */
function resolveLink(path, target) {
    if (target.startsWith('/'))
        return undefined;
    const parts = path.split('/').slice(0, -1);
    for (const part of target.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/') || undefined;
}
/** A path as it may stand in a line: its directories may be a stranger's. */
const instructions_shown = (path) => path.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?').slice(-200);

;// CONCATENATED MODULE: ./lib/action/instructions.js
/** The repository's AGENTS.md files as developer instructions: from the checkout, or from the base commit. */








/**
 * The instructions as one text ('' when there are none), and the files they are from, relative to the repository. Never
 * rejects: what cannot be read is left out, and told.
 */
async function repositoryInstructions(options) {
    const { workspace, directory, config, head, warn } = options;
    const root = await rootOf(directory, workspace);
    try {
        const read = head.trusted ? fromCheckout(root, workspace) : await fromBase(options);
        if (read === undefined)
            return { text: '', files: [] };
        const bytes = config['project_doc_max_bytes'];
        const names = config['project_doc_fallback_filenames'];
        const { text, files, warnings } = await collectInstructions({
            directory: (0,external_node_path_.relative)(root, directory).split(external_node_path_.sep).join('/'),
            read,
            ...(Number.isSafeInteger(bytes) && { maxBytes: Math.max(0, bytes) }),
            ...(Array.isArray(names) && { fallbackNames: names.map(String) }),
        });
        for (const warning of warnings)
            warn(warning);
        return { text: text && `${HEADING}\n\n${text}`, files };
    }
    catch (error) {
        warn(`The repository’s AGENTS.md could not be read: ${(0,errors/* messageOf */.bD)(error)}`);
        return { text: '', files: [] };
    }
}
const HEADING = 'What follows are the instructions for agents that this repository holds, file by file. Each counts for its ' +
    'directory and what lies below; the lower file wins.';
/** The nearest directory with a `.git`, as Codex looks for it; the working directory where there is none. */
async function rootOf(directory, workspace) {
    for (let at = directory; isInside(workspace, at); at = (0,external_node_path_.dirname)(at)) {
        if (await (0,promises_.lstat)((0,external_node_path_.join)(at, '.git')).catch(() => undefined))
            return at;
        if (at === (0,external_node_path_.dirname)(at))
            break;
    }
    return directory;
}
/** A link may lead elsewhere in the workspace, but not out of it, and not to what git keeps for itself. */
function fromCheckout(root, workspace) {
    return async (path) => {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path)).catch(() => undefined);
        if (real === undefined)
            return undefined;
        const way = (0,external_node_path_.relative)(workspace, real).split(external_node_path_.sep);
        if (!isInside(workspace, real) || way.includes('.git'))
            return { refused: 'it is a link out of the workspace' };
        const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
        const file = await (0,promises_.open)(real, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            if (!(await file.stat()).isFile())
                return undefined;
            const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(LONGEST), position: 0 });
            return { content: buffer.subarray(0, bytesRead) };
        }
        finally {
            await file.close();
        }
    };
}
/** More of a file is not read, in bytes. */
const LONGEST = 1024 * 1024;
/** Reads from the commit the head is to be merged into: from the checkout's objects, else from GitHub. */
async function fromBase({ event, git, octokit, warn }) {
    const commit = baseCommitOf(event);
    if (commit === undefined) {
        warn('AGENTS.md is not used: the event names no commit of this repository that it could be taken from.');
        return undefined;
    }
    const isHere = await git?.(['cat-file', '-e', `${commit}^{commit}`]).then(() => true, () => false);
    const near = git && isHere ? fromObjects(git, commit) : undefined;
    const far = octokit && fromGitHub(octokit, event, commit);
    // A commit may be here without its files.
    if (near && far)
        return path => near(path).catch(() => far(path));
    if (near ?? far)
        return near ?? far;
    warn('AGENTS.md is not used: the base commit is not in the checkout, and there is no `github-token` to ask with.');
    return undefined;
}
/** How many links are followed. */
const MOST_LINKS = 5;
function fromObjects(git, commit) {
    const read = async (path, links) => {
        const line = (await git(['ls-tree', '-z', '-l', '--full-tree', commit, '--', path])).toString('latin1');
        const [, mode = '', id = '', size = ''] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t/.exec(line) ?? [];
        if (id === '')
            return undefined;
        if (Number(size) > LONGEST)
            return { refused: `it has more than ${LONGEST} bytes` };
        const content = await git(['cat-file', 'blob', id]);
        if (mode !== '120000')
            return { content };
        const target = resolveLink(path, content.toString());
        if (target === undefined)
            return { refused: 'it is a link out of the repository' };
        return links === 0 ? { refused: 'it is a link of too many links' } : read(target, links - 1);
    };
    return path => read(path, MOST_LINKS);
}
/** GitHub itself follows a link to a file in the repository. */
function fromGitHub(octokit, { owner, repo }, ref) {
    return async (path) => {
        try {
            const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref });
            if (Array.isArray(data))
                return undefined;
            if (data.type === 'symlink')
                return { refused: 'it is a link that leads to no file of the repository' };
            if (data.type !== 'file')
                return undefined;
            if (data.encoding !== 'base64')
                return { refused: `it has more than ${LONGEST} bytes` };
            return { content: Buffer.from(data.content, 'base64') };
        }
        catch (error) {
            if ((0,once/* faultOf */.Kl)(error).status === 404)
                return undefined;
            throw error;
        }
    };
}

// EXTERNAL MODULE: ./lib/action/log/log.js + 7 modules
var log = __webpack_require__(5978);
// EXTERNAL MODULE: ./lib/action/mount-points.js
var mount_points = __webpack_require__(9339);
// EXTERNAL MODULE: ./lib/action/log/annotations.js
var annotations = __webpack_require__(2261);
;// CONCATENATED MODULE: ./lib/action/reply/lookup.js

/**
 * Asks GitHub for a place that the event alone does not tell. A place that is known passes as it is; one that
 * cannot be found is `none` with the reason. Throws when GitHub cannot be reached.
 */
async function lookupTarget(octokit, event, target) {
    if (target.kind !== 'lookup')
        return target;
    const { owner, repo } = event;
    try {
        if (target.by === 'number') {
            const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: target.number });
            return { kind: data.pull_request ? 'pull' : 'issue', number: target.number };
        }
        const { data } = target.by === 'head'
            ? await octokit.rest.pulls.list({ owner, repo, head: target.head, state: 'open', per_page: 100 })
            : await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
                owner,
                repo,
                commit_sha: target.sha,
                per_page: 100,
            });
        return choose(data, target);
    }
    catch (error) {
        const fault = (0,once/* faultOf */.Kl)(error);
        if (fault.kind !== 'refused' && fault.kind !== 'invalid')
            throw error;
        const what = target.by === 'number' ? `#${target.number}` : 'the pull request of this event';
        return { kind: 'none', reason: `GitHub does not let this token see ${what} (${fault.message})` };
    }
}
/** Of several open pull requests with one head, the one at the commit of the event; then the newest. */
function choose(pulls, target) {
    const open = pulls
        .filter(pull => pull.state === 'open')
        // GitHub ignores a `head` it cannot read and answers with every pull request there is.
        .filter(pull => target.head === undefined || pull.head.label?.toLowerCase() === target.head.toLowerCase())
        .sort((a, b) => b.number - a.number);
    const pull = open.find(pull => pull.head.sha === target.sha) ?? (target.by === 'head' ? open[0] : undefined);
    if (!pull)
        return { kind: 'none', reason: `no open pull request has ${target.head ?? target.sha} as its head` };
    return { kind: 'pull', number: pull.number, headSha: target.sha, baseSha: pull.base.sha };
}

;// CONCATENATED MODULE: ./lib/action/reply/comments.js

/** The comments of a place. Errors are Octokit's. */
function commentsOf(sending, place) {
    return place.kind === 'thread' ? threadComments(sending, place) : issueComments(sending, place.number);
}
const commentOf = (raw) => ({
    id: raw.id,
    nodeId: raw.node_id,
    url: raw.html_url,
    body: raw.body ?? '',
    author: raw.user?.login ?? '',
});
function issueComments({ octokit, owner, repo, signal }, issue_number) {
    const { issues } = octokit.rest;
    const base = { owner, repo, request: signal ? { signal } : {} };
    return {
        list: async () => (await octokit.paginate(issues.listComments, { ...base, issue_number, per_page: 100 })).map(commentOf),
        create: async (body) => commentOf((await issues.createComment({ ...base, issue_number, body })).data),
        update: async (comment_id, body) => commentOf((await issues.updateComment({ ...base, comment_id, body })).data),
        remove: comment_id => gone(issues.deleteComment({ ...base, comment_id })),
    };
}
function threadComments({ octokit, owner, repo, signal }, { number: pull_number, commentId: comment_id }) {
    const { pulls } = octokit.rest;
    const base = { owner, repo, request: signal ? { signal } : {} };
    return {
        list: async () => (await octokit.paginate(pulls.listReviewComments, { ...base, pull_number, per_page: 100 }))
            .filter(comment => comment.in_reply_to_id === comment_id)
            .map(commentOf),
        create: async (body) => commentOf((await pulls.createReplyForReviewComment({ ...base, pull_number, comment_id, body })).data),
        update: async (id, body) => commentOf((await pulls.updateReviewComment({ ...base, comment_id: id, body })).data),
        remove: id => gone(pulls.deleteReviewComment({ ...base, comment_id: id })),
    };
}
async function gone(deletion) {
    try {
        await deletion;
    }
    catch (error) {
        if ((0,once/* faultOf */.Kl)(error).status !== 404)
            throw error;
    }
}
/** The author `GITHUB_TOKEN` writes as. */
const DEFAULT_AUTHOR = 'github-actions[bot]';
/**
 * The login this token writes as. A token of the job or of an app has no `GET /user`, only GraphQL's `viewer`; a
 * server without either is taken to be the job's own token.
 */
async function ownLogin({ reader, octokit }) {
    try {
        const { viewer } = await reader.graphql('query { viewer { login } }');
        return viewer.login;
    }
    catch {
        try {
            return (await octokit.rest.users.getAuthenticated()).data.login;
        }
        catch {
            return DEFAULT_AUTHOR;
        }
    }
}

;// CONCATENATED MODULE: ./lib/action/reply/body.js
const HEADINGS = {
    success: '✅ Codex finished',
    failure: '❌ Codex could not finish',
    cancelled: '🛑 The run was cancelled',
    'timed-out': '⏱️ Codex ran out of time',
    skipped: '⏭️ Codex was not run',
};
/** Most commands and files that are told one by one. */
const MOST_ROWS = 50;
const LONGEST_CELL = 200;
const LONGEST_REASON = 2_000;
/** The blocks of a reply. `clean` makes a text harmless; the reply itself is left to the caller. */
function bodyOf(outcome, clean) {
    return { head: headOf(outcome, clean), reply: outcome.message?.trim() ?? '', tail: tailOf(outcome) };
}
/** Head, reply and tail as one text. */
function joinBody({ head, reply, tail }) {
    return [head, reply, tail].filter(block => block !== '').join('\n\n');
}
/** The first line of a reply, and of what stands in its place while Codex works. */
const heading = (words, logUrl) => `**${words}** · [log](${logUrl})`;
function headOf({ conclusion, reason, remedy, message, logUrl }, clean) {
    const lines = [heading(HEADINGS[conclusion], logUrl)];
    if (conclusion !== 'success') {
        if (reason)
            lines.push(clean(cut(reason, LONGEST_REASON)));
        if (remedy)
            lines.push(`**What to do:** ${clean(cut(remedy, LONGEST_REASON))}`);
        if (message?.trim())
            lines.push('What Codex had written by then:');
    }
    return lines.join('\n\n');
}
function tailOf(outcome) {
    return ['---', foldedOf(outcome.stats), footerOf(outcome)].filter(block => block !== '').join('\n\n');
}
function foldedOf({ commands, changes }) {
    const counts = [count(commands.length, 'command'), count(changes.length, 'changed file')].filter(text => text !== '');
    if (counts.length === 0)
        return '';
    const rows = [
        ...table(['Command', 'Exit', 'Time'], commands.map(({ command, exitCode, durationMs }) => [
            code(command),
            exitCode === undefined ? '–' : `${exitCode === 0 ? '✓' : '✗'} ${exitCode}`,
            durationMs === undefined ? '' : duration(durationMs),
        ])),
        ...table(['File', 'Lines'], changes.map(({ path, added, removed }) => [
            code(path),
            [added === undefined ? '' : `+${added}`, removed === undefined ? '' : `−${removed}`].join(' ').trim(),
        ])),
    ];
    return [`<details><summary>${counts.join(', ')}</summary>`, ...rows, '</details>'].join('\n\n');
}
function table(head, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const shown = [line(head), line(head.map(() => '---')), ...rows.slice(0, MOST_ROWS).map(line)].join('\n');
    const rest = rows.length - MOST_ROWS;
    return rest > 0 ? [shown, `… and ${rest} more.`] : [shown];
}
function footerOf({ model, codexVersion, stats, logUrl }) {
    const parts = [
        model === undefined ? '' : code(model),
        stats.usage ? tokens(stats.usage) : '',
        duration(stats.durationMs),
        codexVersion === undefined ? '' : `Codex ${code(codexVersion)}`,
        `[log](${logUrl})`,
    ];
    return `<sub>${parts.filter(part => part !== '').join(' · ')}</sub>`;
}
function tokens({ input_tokens, cached_input_tokens, output_tokens, total_tokens, }) {
    const cached = cached_input_tokens > 0 ? `, ${grouped(cached_input_tokens)} of it cached` : '';
    return `${grouped(total_tokens)} tokens (${grouped(input_tokens)} in${cached}, ${grouped(output_tokens)} out)`;
}
const grouped = (value) => value.toLocaleString('en-US');
const count = (value, noun) => value === 0 ? '' : `${value} ${noun}${value === 1 ? '' : 's'}`;
/** A time a person reads at a glance: `340 ms`, `3.2 s`, `4 min 5 s`. */
function duration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)} ms`;
    const seconds = ms / 1_000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** Any text as a code span on one line that stands in a table cell; long ones are cut. */
function code(text) {
    const line = text.replace(/\s+/gu, ' ').trim();
    const shown = cut(line, LONGEST_CELL);
    if (shown === '')
        return '';
    const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    const inner = longest > 0 ? ` ${shown} ` : shown;
    // A pipe ends a cell even inside a code span; GitHub takes `\|` there for a pipe.
    return `${fence}${inner.replaceAll('|', '\\|')}${fence}`;
}
/** At most `most` code points of a text, with a sign that there was more. */
function cut(text, most) {
    const points = [...text];
    return points.length > most ? `${points.slice(0, most).join('')}…` : text;
}

;// CONCATENATED MODULE: ./lib/action/reply/html.js
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

// EXTERNAL MODULE: ./node_modules/micromark/lib/postprocess.js
var postprocess = __webpack_require__(5387);
// EXTERNAL MODULE: ./node_modules/micromark/lib/parse.js + 39 modules
var parse = __webpack_require__(1880);
// EXTERNAL MODULE: ./node_modules/micromark/lib/preprocess.js
var preprocess = __webpack_require__(2192);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var syntax = __webpack_require__(4810);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-table/lib/syntax.js + 2 modules
var lib_syntax = __webpack_require__(7749);
;// CONCATENATED MODULE: ./lib/action/reply/markdown.js



/** Bare addresses are left out: parsers do not agree on where one ends, and may swallow an image with it. */
const EXTENSIONS = { extensions: [(0,lib_syntax/* gfmTable */.x)(), (0,syntax/* gfmFootnote */.r)()] };
/** More containers in one line than this is an attack on the parser, not a text. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){100}/m;
/**
 * Reads GitHub's Markdown as GitHub does. Throws RangeError for a text no parser should be given. Time grows
 * with the square of the length: keep to tens of thousands of characters.
 */
function tokenize(text) {
    if (TOO_DEEP.test(text))
        throw new RangeError('Markdown nested too deeply');
    const events = (0,postprocess/* postprocess */._)((0,parse/* parse */.q)(EXTENSIONS)
        .document()
        .write((0,preprocess/* preprocess */.v)()(text, undefined, true)));
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

;// CONCATENATED MODULE: ./lib/action/reply/repair.js
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

;// CONCATENATED MODULE: ./lib/action/reply/structure.js

/** Finds the constructs of a text. Raw HTML that is not safe does not count. */
function structureOf(text, tokens) {
    const spans = [];
    const stray = [];
    const lists = [];
    const quotes = [];
    const tags = [];
    const html = new Map(htmlIn(tokens).map(token => [token, scanHtml(text, token.start, token.end, () => true)]));
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

;// CONCATENATED MODULE: ./lib/action/reply/sanitize.js




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
            const tokens = tokenize(clean);
            const edits = editsOf(clean, tokens, manners);
            const closers = edits.length > 0 ? '' : closersAt(structureOf(clean, tokens).spans, clean.length);
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
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
function editsOf(text, tokens, manners) {
    const mayLoad = imagesOf(manners.serverUrl);
    const gaps = mentionEdits(text, tokens);
    const images = imageEdits(text, tokens, mayLoad);
    const html = htmlEdits(text, tokens, mayLoad);
    const stray = structureOf(text, tokens).stray.map(tag => escapeAt(tag.start));
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
const CODE = new Set(['codeText', 'codeFenced', 'autolink']);
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
        // What is indented in a footnote is not the same for every parser.
        return CODE.has(type) || (type === 'codeIndented' && footnotes === 0);
    });
}
/** `@`, also written as a character reference. */
const AT = /@|&#0*64;?|&#[xX]0*40;?|&commat;?/g;
/**
 * GitHub makes a link of a bare address up to the next space, also over the first backtick of a code span, which
 * then is none. Such an address is not made a link.
 */
function addressEdits(text, tokens) {
    const isSkipped = cover([...notText(text, tokens), ...htmlIn(tokens)]);
    return [...text.matchAll(/(www|https?|ftp)(?=(?:\.|:\/\/)[^\s<]*`)/gi)].flatMap(({ index, 0: scheme }) => {
        const at = index + scheme.length;
        return isSkipped(index) ? [] : [{ start: at, end: at, text: GAP }];
    });
}
function mentionEdits(text, tokens) {
    if (!text.includes('@') && !text.includes('&'))
        return [];
    const isSkipped = cover(notText(text, tokens));
    const html = htmlIn(tokens);
    const isHtml = cover(html);
    const isTag = cover(html.flatMap(({ start, end }) => scanHtml(text, start, end, () => true)).filter(isTagPiece));
    const edits = [];
    for (const { index: start, 0: at } of text.matchAll(AT)) {
        const end = start + at.length;
        if (isSkipped(start) || isTag(start) || /^(?:\s|$|\u200B)/.test(text.slice(end, end + 1)))
            continue;
        // `name@host` and `https://host/@name` notify nobody, but for raw HTML, where all that is only text.
        if (!isHtml(start) && sanitize_HARMLESS.test(lineBefore(text, start)))
            continue;
        edits.push({ start: end, end, text: GAP });
    }
    return edits;
}
/** What stands before an `@` that is part of a mail address, or of a web address every parser makes a link. */
const sanitize_HARMLESS = /(?:^|[ \t(])(?:[A-Za-z0-9._+-]*[A-Za-z0-9]|https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/(?:[A-Za-z0-9.-]+\/)*)$/;
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
/**
 * Escapes every `<` that may begin a tag or a comment, but for tags that only format. Parsers do not agree on what
 * is a tag; after this there is nothing to disagree on.
 */
function htmlEdits(text, tokens, mayLoad) {
    const html = htmlIn(tokens);
    const pieces = html.flatMap(({ start, end }) => scanHtml(text, start, end, mayLoad));
    const strays = pieces.flatMap(piece => (piece.kind === 'stray' ? [escapeAt(piece.start)] : []));
    const isKnown = cover([...html, ...notText(text, tokens)]);
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

;// CONCATENATED MODULE: ./lib/action/reply/references.js

/** A line that may define a link or a footnote for use elsewhere in the text. */
const DEFINITION = /^[\s>*+\d.)-]*\[[^\]\n]+\]:/m;
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
        return tokenize(text);
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
        tokens = tokenize(window);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        tokens = [];
    }
    const { spans } = structureOf(window, tokens);
    const breaks = breaksOf(window, tokens, spans, limit, carried);
    const found = breaks.find(({ at }) => partAt(window, spans, at).length <= limit);
    if (found)
        return cutAtLine(rest, window, spans, found, limit);
    return cutInLine(rest, window, tokens, spans, limit, carried);
}
function partAt(window, spans, at) {
    const text = window.slice(0, at);
    const kept = inFence(spans, at) ? text.replace(/\r?\n$/, '') : text.trimEnd();
    return kept + closersAt(spans, at);
}
function cutAtLine(rest, window, spans, { at, raw }, limit) {
    let openers = openersAt(spans, at, raw);
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
    let at = Math.max(from, limit - closersAt(spans, limit).length - 100);
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
    const openers = openersAt(spans, at, raw);
    const indent = window[at - 1] === '\n' ? '' : indentOf(openAt(spans, at));
    const lead = (openers.length > limit / 2 ? '' : openers) + indent + ticks;
    return {
        part: window.slice(0, at) + ticks + closersAt(spans, at),
        rest: lead + rest.slice(at),
        carried: lead.length,
    };
}
/** Not inside a surrogate pair, nor before what belongs to the character before it. */
function betweenCharacters(text, at) {
    return !/^[\uDC00-\uDFFF\p{M}\u200D]/u.test(text.slice(at, at + 2)) && text[at - 1] !== '\u200D';
}
const BLOCKS = new Set('content atxHeading setextHeading thematicBreak codeFenced codeIndented htmlFlow table blockQuote listOrdered listUnordered listItemPrefix definition'.split(' '));
const split_HEADINGS = new Set(['atxHeading', 'setextHeading']);
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
        if (!blocks.has(line) || split_HEADINGS.has(token.type))
            blocks.set(line, token.type);
    }
    // The first character of a construct is no place inside it.
    const isInside = cover(whole.map(after));
    const isRaw = cover(tokens.filter(({ enter, type }) => enter && type === 'htmlFlow').map(after));
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
    const open = openAt(spans, at);
    const fence = open.find(span => span.kind === 'fence');
    if (fence)
        return fence.closed && at + line.length >= fence.end ? 0 : 0.2;
    if (line.trim() === '')
        return 0;
    if (block === undefined)
        return open.some(({ kind }) => kind === 'table') ? 0.2 : 0.1;
    if (open.length > 0)
        return 0.3;
    if (split_HEADINGS.has(block))
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
    const body = bodyOf(outcome, text => sanitize(text, options));
    const room = limit - FRAME;
    if (body.reply.length <= room) {
        const whole = joinBody({ ...body, reply: sanitize(body.reply, options) });
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
        const safe = sanitize(piece, manners);
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

;// CONCATENATED MODULE: ./lib/action/reply/minimize.js
/** Most comments hidden at the end of one run; each costs a request. */
const MOST = 20;
const STATES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Minimizable { isMinimized } } }';
const MINIMIZE = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;
/** Hides comments of ours as outdated, by their node ids, the newest first. A token that may not is no reason to fail. */
async function minimize({ reader, octokit }, ids, signal) {
    const request = signal ? { signal } : {};
    const newest = ids.slice(-100).reverse();
    if (newest.length === 0)
        return;
    try {
        const { nodes } = await reader.graphql(STATES, { ids: newest, request });
        const shown = nodes.flatMap(node => (node && node.isMinimized === false ? [node.id] : []));
        for (const id of shown.slice(0, MOST))
            await octokit.graphql(MINIMIZE, { id, request });
    }
    catch {
        // The new reply is there; the old ones stay in sight.
    }
}

;// CONCATENATED MODULE: ./lib/action/reply/outcome.js
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
    const moment = sanitize([step, steps.join('\n')].filter(text => text !== '').join('\n\n'), manners);
    const body = [
        heading('⏳ Codex is working', logUrl),
        moment,
        `<sub>${duration(elapsedMs)} so far</sub>`,
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
    let written;
    // The comment was made just before.
    let wroteAt = began;
    let timer;
    let writing;
    let ended = false;
    const plan = () => {
        if (ended || timer || writing || latest === undefined || latest === written)
            return;
        const gap = Math.max(SHORTEST_GAP_MS, (now() - began) / 60);
        timer = setTimeout(flush, Math.max(0, wroteAt + gap - now()));
        timer.unref();
    };
    const flush = () => {
        timer = undefined;
        written = latest;
        writing = write(latest ?? '')
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
        say: text => {
            latest = text;
            plan();
        },
        end: async () => {
            ended = true;
            clearTimeout(timer);
            await writing;
        },
    };
}

;// CONCATENATED MODULE: ./lib/action/reply/reactions.js
const RESULTS = {
    success: '+1',
    failure: 'confused',
    'timed-out': 'confused',
    cancelled: '-1',
    skipped: undefined,
};
/** The reaction on one comment; none where no comment asked. A token that may not react is no reason to stop. */
function reactionOn(asked, sending) {
    let eyes = Promise.resolve(undefined);
    if (!asked)
        return { start: () => Promise.resolve(), end: () => Promise.resolve() };
    const { owner, repo } = sending;
    const base = { owner, repo, comment_id: asked.id };
    const add = async ({ rest }, content) => {
        const create = asked.kind === 'issue_comment'
            ? rest.reactions.createForIssueComment
            : rest.reactions.createForPullRequestReviewComment;
        try {
            return (await create({ ...base, content })).data.id;
        }
        catch {
            return undefined;
        }
    };
    const remove = async ({ rest }, reaction_id) => {
        const deletion = asked.kind === 'issue_comment'
            ? rest.reactions.deleteForIssueComment
            : rest.reactions.deleteForPullRequestComment;
        await deletion({ ...base, reaction_id }).catch(() => undefined);
    };
    return {
        start: async () => {
            eyes = add(sending.octokit, 'eyes');
            await eyes;
        },
        end: async (conclusion, octokit = sending.octokit) => {
            const result = RESULTS[conclusion];
            const there = await eyes;
            if (result)
                await add(octokit, result);
            if (there !== undefined)
                await remove(octokit, there);
        },
    };
}

;// CONCATENATED MODULE: ./lib/action/reply/sticky.js


/** The body of one part, with its mark. */
function markedBody({ key, run }, part, text) {
    return `${writeMark({ key, run, part })}\n${text}`;
}
/** Our comments with this key, oldest first. A stranger's with our mark is not among them. */
async function findOurs({ comments, key, own }) {
    const marked = (await comments.list()).flatMap(comment => {
        const mark = readMark(comment.body);
        return mark?.key === key ? [{ ...comment, mark }] : [];
    });
    if (marked.length === 0)
        return [];
    // GraphQL may tell an app's login without the `[bot]` that REST ends it with.
    const login = (await own()).toLowerCase();
    return marked.filter(({ author }) => [login, `${login}[bot]`].includes(author.toLowerCase()));
}
/** Writes a part as a new comment, exactly once. */
function writePart(upkeep, part, text) {
    const { comments, run, wait } = upkeep;
    return (0,once/* once */.Oo)({
        create: () => comments.create(markedBody(upkeep, part, text)),
        look: async () => (await findOurs(upkeep)).findLast(({ mark }) => mark.part === part && mark.run === run),
        wait,
    });
}
/**
 * Makes our comments `there` say `parts`, in order: they are updated in place, unless they say it already; what is
 * left over from a longer reply is removed. Returns the first part's comment.
 */
async function syncParts(upkeep, there, parts) {
    const left = [...there];
    let first;
    for (const [index, text] of parts.entries()) {
        const part = index + 1;
        const at = left.findIndex(({ mark }) => mark.part === part);
        const [old] = at < 0 ? [] : left.splice(at, 1);
        const comment = (old && (await rewrite(upkeep, old, text))) ?? (await writePart(upkeep, part, text));
        first ??= comment;
    }
    // The reply is posted; what cannot be removed is no reason to say it is not.
    await Promise.allSettled(left.map(({ id }) => upkeep.comments.remove(id)));
    if (!first)
        throw new RangeError('a reply has at least one part');
    return first;
}
/** Updates a comment; undefined when it is gone. */
async function rewrite(upkeep, there, text) {
    if (same(sticky_textOf(there.body), text))
        return there;
    try {
        return await upkeep.comments.update(there.id, markedBody(upkeep, there.mark.part, text));
    }
    catch (error) {
        if ((0,once/* faultOf */.Kl)(error).status === 404)
            return undefined;
        throw error;
    }
}
/** What a comment of ours says, without its mark. */
function sticky_textOf(body) {
    return body.slice(body.indexOf('\n') + 1);
}
/** GitHub may change the ends of lines. */
function same(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trim();
    return plain(a) === plain(b);
}

;// CONCATENATED MODULE: ./lib/action/reply/target.js
/** Where to reply to an event. Pure; `wish` is the input `reply-to`. */
function resolveTarget(event, wish) {
    if (wish === 'none')
        return none('reply-to is none');
    const own = placeOf(event);
    if (wish === 'auto')
        return own;
    if (!('number' in own) || own.number !== wish)
        return { kind: 'lookup', by: 'number', number: wish };
    // A number means the conversation itself, not a thread within it.
    return own.kind === 'thread' ? target_pullOf(event.payload) : own;
}
/** The comment that asked, for events that are about one. */
function target_askedBy({ name, payload }) {
    const id = number(target_at(payload, 'comment', 'id'));
    if (id === undefined)
        return undefined;
    if (name === 'issue_comment')
        return { kind: 'issue_comment', id };
    return name === 'pull_request_review_comment' ? { kind: 'review_comment', id } : undefined;
}
function placeOf(event) {
    const { name, payload } = event;
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
            return target_pullOf(payload);
        case 'pull_request_review_comment':
            return threadOf(payload);
        case 'issues':
        case 'issue_comment':
            return issueOf(payload);
        case 'push':
            return branchOf(event);
        case 'workflow_run':
            return suiteOf(payload, record(payload['workflow_run']));
        case 'check_suite':
            return suiteOf(payload, record(payload['check_suite']));
        case 'check_run':
            return suiteOf(payload, record(target_at(payload, 'check_run', 'check_suite')));
        case 'merge_group':
            return queuedOf(payload);
        case 'deployment':
        case 'deployment_status':
            return commitOf(target_at(payload, 'deployment', 'sha'));
        case 'status':
            return commitOf(payload['sha']);
        default:
            return none(`the event ${name} belongs to no pull request or issue`);
    }
}
function target_pullOf(payload) {
    const pull = number(target_at(payload, 'pull_request', 'number'));
    return pull === undefined
        ? none('the event names no pull request')
        : { kind: 'pull', number: pull, ...shas(payload) };
}
function threadOf(payload) {
    const pull = number(target_at(payload, 'pull_request', 'number'));
    const comment = number(target_at(payload, 'comment', 'in_reply_to_id')) ?? number(target_at(payload, 'comment', 'id'));
    if (pull === undefined || comment === undefined)
        return none('the event names no review comment');
    return { kind: 'thread', number: pull, commentId: comment, ...shas(payload) };
}
function shas(payload) {
    return {
        headSha: target_text(target_at(payload, 'pull_request', 'head', 'sha')),
        baseSha: target_text(target_at(payload, 'pull_request', 'base', 'sha')),
    };
}
function issueOf(payload) {
    const issue = number(target_at(payload, 'issue', 'number'));
    if (issue === undefined)
        return none('the event names no issue');
    return { kind: target_at(payload, 'issue', 'pull_request') ? 'pull' : 'issue', number: issue };
}
function branchOf({ payload, ref, owner, sha }) {
    const [, branch] = /^refs\/heads\/(.+)$/.exec(target_text(payload['ref']) ?? ref) ?? [];
    if (branch === undefined)
        return none('the push is not to a branch');
    if (payload['deleted'] === true)
        return none('the branch was deleted');
    return { kind: 'lookup', by: 'head', head: `${owner}:${branch}`, sha: target_text(payload['after']) ?? sha };
}
/** A workflow run or a check suite. GitHub names its pull requests, except those that come from a fork. */
function suiteOf(payload, suite) {
    const repository = target_at(payload, 'repository', 'id');
    const pulls = (Array.isArray(suite['pull_requests']) ? suite['pull_requests'] : [])
        .map(record)
        .filter(pull => target_at(pull, 'base', 'repo', 'id') === repository);
    const sha = target_text(suite['head_sha']);
    const pull = pulls.find(pull => target_at(pull, 'head', 'sha') === sha) ?? pulls[0];
    const named = number(pull?.['number']);
    if (named !== undefined) {
        return { kind: 'pull', number: named, headSha: sha, baseSha: target_text(target_at(pull, 'base', 'sha')) };
    }
    const owner = target_text(target_at(suite, 'head_repository', 'owner', 'login'));
    const branch = target_text(suite['head_branch']);
    if (sha === undefined)
        return none('the event names no commit');
    if (owner === undefined || branch === undefined)
        return commitOf(sha);
    return { kind: 'lookup', by: 'head', head: `${owner}:${branch}`, sha };
}
/** A merge queue names the pull request in its temporary branch: `gh-readonly-queue/main/pr-7-<sha>`. */
function queuedOf(payload) {
    const ref = target_text(target_at(payload, 'merge_group', 'head_ref')) ?? '';
    const [, pull] = /\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(ref) ?? [];
    return pull === undefined
        ? none('the merge group names no pull request')
        : { kind: 'pull', number: Number(pull) };
}
function commitOf(sha) {
    const commit = target_text(sha);
    return commit === undefined
        ? none('the event names no commit')
        : { kind: 'lookup', by: 'commit', sha: commit };
}
const none = (reason) => ({ kind: 'none', reason });
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
const target_at = (value, ...path) => path.reduce((inner, key) => record(inner)[key], value);
const target_text = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
const number = (value) => Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : undefined;

;// CONCATENATED MODULE: ./lib/action/reply/reply.js









/** What posting may take altogether, and what it may take after a cancellation (the runner grants 7.5 s). */
const FINISH_MS = 120_000;
const CANCELLED_MS = 5_000;
const IN_SUMMARY = { postedTo: 'summary' };
/** Makes the reply of a run; nothing is sent before `start` or `finish`. */
function createReply(options) {
    const { github, event, target, redact, now = Date.now } = options;
    const { owner, repo, serverUrl } = event;
    const began = now();
    const stop = new AbortController();
    let attempt = new AbortController();
    const reaction = reactionOn(target_askedBy(event), { octokit: github.octokit, owner, repo });
    let login;
    let progress;
    let previous = '';
    let done;
    if (target.kind === 'none')
        return nowhere(reaction);
    const upkeep = (haste, signal) => {
        const octokit = github[haste];
        return {
            comments: commentsOf({ octokit, owner, repo, signal }, target),
            key: options.key,
            run: `${event.runId}.${event.runAttempt}`,
            own: () => (login ??= ownLogin(haste === 'urgent' ? { reader: octokit, octokit } : github)),
            wait: seconds => github.wait(seconds, signal),
        };
    };
    /** Our comments that this run may change, and those it makes outdated. */
    const find = async (upkeep) => {
        const ours = await findOurs(upkeep);
        if (options.mode === 'sticky')
            return { there: ours, outdated: [] };
        const isNow = ({ mark }) => mark.run === upkeep.run;
        return { there: ours.filter(isNow), outdated: ours.filter(comment => !isNow(comment)) };
    };
    const moment = ({ plan }, step) => progressBody({
        step: redact(step),
        plan: plan.map(item => ({ ...item, step: redact(item.step) })),
        elapsedMs: now() - began,
    }, { logUrl: options.progress?.logUrl ?? '', previous, serverUrl });
    const startProgress = async () => {
        if (!options.progress)
            return;
        const keep = upkeep('octokit', stop.signal);
        try {
            const first = (await find(keep)).there.filter(({ mark }) => mark.part === 1);
            previous = sticky_textOf(first[0]?.body ?? '');
            const { id } = await syncParts(keep, first, [moment({ plan: [] }, 'Starting.')]);
            progress = createProgress(text => keep.comments.update(id, markedBody(keep, 1, text)), now);
        }
        catch {
            // What keeps this from being posted will keep the reply from it, too, and is told then.
        }
    };
    const post = async (outcome, haste, signal) => {
        const failed = outcome.conclusion !== 'success';
        if (failed && options.commentOnFailure === false && !progress)
            return IN_SUMMARY;
        // Once the time is over there is none for five comments, one every three seconds.
        const most = outcome.conclusion === 'timed-out' ? 1 : undefined;
        const { parts, overflow } = compose(redactOutcome(outcome, redact), { serverUrl, most });
        const keep = upkeep(haste, signal);
        try {
            const { there, outdated } = await find(keep);
            const comment = await syncParts(keep, there, parts);
            const ids = outdated.map(({ nodeId }) => nodeId);
            if (haste === 'octokit')
                await minimize(github, ids, signal);
            return { postedTo: 'comment', commentId: comment.id, commentUrl: comment.url, summary: overflow };
        }
        catch (error) {
            return { postedTo: 'summary', notice: refusal(target, error) };
        }
    };
    return {
        start: async () => void (await Promise.all([reaction.start(), startProgress()])),
        progress: (stats, step) => progress?.say(moment(stats, step)),
        finish: async (outcome, hurried = false) => {
            attempt.abort();
            attempt = new AbortController();
            const signal = AbortSignal.any([stop.signal, attempt.signal, AbortSignal.timeout(FINISH_MS)]);
            if (!hurried)
                await progress?.end();
            const posted = await post(outcome, hurried ? 'urgent' : 'octokit', signal);
            await reaction.end(outcome.conclusion, hurried ? github.urgent : undefined);
            const review = (await options.review?.(outcome, signal)) ?? {};
            const both = (a, b, between) => a === undefined ? b : b === undefined ? a : a + between + b;
            return (done = {
                ...posted,
                reviewUrl: review.reviewUrl,
                summary: both(posted.summary, review.summary, '\n\n'),
                notice: both(posted.notice, review.notice, ' '),
            });
        },
        cancelled: async (outcome) => {
            if (done)
                return done;
            stop.abort();
            const { message: _, ...short } = outcome;
            const [posted] = await Promise.all([
                post(short, 'urgent', AbortSignal.timeout(CANCELLED_MS)),
                reaction.end(outcome.conclusion, github.urgent),
            ]);
            return posted;
        },
    };
}
/** No place for a reply: the job summary has it. */
function nowhere(reaction) {
    const end = async ({ conclusion }) => {
        await reaction.end(conclusion);
        return IN_SUMMARY;
    };
    return { start: () => reaction.start(), progress: () => undefined, finish: end, cancelled: end };
}
/** Why there is no comment, and what to do about it. */
function refusal(target, error) {
    const { kind, message } = (0,once/* faultOf */.Kl)(error);
    const permission = target.kind === 'issue' ? 'issues: write' : 'pull-requests: write';
    const why = `The reply could not be posted on #${target.number} (${message}); it is in the job summary.`;
    if (kind !== 'refused')
        return why;
    return `${why} Give the job “permissions: ${permission}”; a run for a pull request from a fork has a read-only token, and a locked conversation takes no comments.`;
}

// EXTERNAL MODULE: ./lib/action/stats.js
var action_stats = __webpack_require__(1341);
// EXTERNAL MODULE: ./lib/action/log/blocks.js
var blocks = __webpack_require__(1009);
// EXTERNAL MODULE: ./lib/action/log/render.js
var render = __webpack_require__(191);
;// CONCATENATED MODULE: ./lib/action/summary/markdown.js
/** Pieces of Markdown that hold text of strangers and end where we say. Pure. */


/** Size as GitHub counts it. */
const size = (text) => Buffer.byteLength(text);
// Marks that mean something anywhere; at a line's beginning; and in addresses, mentions and emoji.
const MARKS = /[\\`*_[\]<>|~&@$]|^[!-/:-@[-`{-~]|(?<=^\d{1,9})[.)](?=\s|$)|:(?=\/\/|\w+:)|(?<=\bwww)\./gi;
/** One line of plain text: every mark that Markdown or HTML could take for one is a character reference, which is none. */
function markdown_plain(text, max = 500) {
    return (0,safe/* safeLine */.om)(text.trim(), max).replace(MARKS, mark => `&#${mark.charCodeAt(0)};`);
}
/** One line of code, also in a cell of a table, where a backslash before a pipe would end a code span. */
function codeLine(text, max = 200) {
    return `<code>${markdown_plain(text, max) || ' '}</code>`;
}
/** A folded part. */
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** A block of code that fits into `budget` bytes, cut at a line, or nothing when that is too little to be of use. */
function codeBlock(text, language, budget) {
    const shown = (0,safe/* seenText */.JW)(text.replace(/\n$/, ''));
    const longest = Math.max(2, ...(shown.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    const block = (inner) => `${fence}${language}\n${inner}\n${fence}`;
    if (size(block(shown)) <= budget)
        return block(shown);
    const cut = fitting(shown.split('\n'), budget - size(block('')) - 100);
    if (cut.kept.length === 0)
        return '';
    return `${block(cut.kept.join('\n'))}\n\n… ${(0,format/* number */.ai)(cut.left)} more lines are left out.`;
}
/** A table whose rows fit into `budget` bytes; the rest is counted. */
function markdown_table(head, rows, budget) {
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
const TITLES = {
    success: '✅ Codex finished',
    failure: '❌ Codex could not finish',
    cancelled: '🛑 The run was cancelled',
    'timed-out': '⏱️ Codex ran out of time',
    skipped: '⏭️ Codex was not run',
};
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
    const head = take(() => summary_headOf(info));
    const reply = take(budget => replyOf(info, budget));
    const facts = take(budget => factsOf(info, budget));
    const commands = take(budget => commandsOf(stats, budget));
    const files = take(budget => summary_filesOf(changes, budget));
    const plan = take(budget => planOf(stats.plan, budget));
    const diff = take(budget => diffOf(info.diff, changes, budget));
    return `${[head, reply, commands, files, diff, plan, facts].filter(part => part !== '').join('\n\n')}\n`;
}
function summary_headOf({ conclusion, reason, remedy, durationMs, stats, header, links = {}, notes = [], }) {
    const model = stats.model ?? header?.model;
    const line = [
        model === undefined ? '' : codeLine(model),
        (0,format/* duration */.p0)(durationMs),
        stats.tokens ? `${(0,format/* number */.ai)(stats.tokens.total_tokens)} tokens` : '',
        (0,blocks/* workText */.x1)(stats),
        ...Object.entries(links).map(([text, url]) => url && /^https?:\/\/[^\s()<>]+$/.test(url) ? `[${markdown_plain(text)}](${url})` : ''),
    ];
    return [
        `## ${TITLES[conclusion]}`,
        line.filter(part => part !== '').join(' · '),
        reason ? markdown_plain(reason, 2000) : '',
        remedy ? `**What to do:** ${markdown_plain(remedy, 2000)}` : '',
        ...notes.map(note => `> ${markdown_plain(note, 2000)}`),
    ]
        .filter(part => part !== '')
        .join('\n\n');
}
function replyOf({ reply = '', conclusion, serverUrl }, budget) {
    if (reply.trim() === '')
        return '';
    const heading = conclusion === 'success' ? '### Reply\n\n' : '### What Codex had written by then\n\n';
    const whole = reply.length <= READABLE ? sanitize(reply.trim(), { serverUrl }) : asCode(reply);
    if (size(heading + whole) <= budget)
        return heading + whole;
    const note = '> The reply is longer than a summary can be; this is its beginning.\n\n';
    // Three bytes at most for a unit, and as code it can hold nothing that would have to be closed.
    const cut = (0,safe/* sliceWhole */.eo)(reply, Math.max(0, Math.floor((budget - size(heading + note) - 200) / 3)));
    return cut === '' ? '' : heading + note + asCode(cut);
}
function commandsOf({ commands, commandCount, failedCommands }, budget) {
    if (commands.length === 0)
        return '';
    const failed = failedCommands > 0 ? `, ${(0,format/* number */.ai)(failedCommands)} failed` : '';
    const rows = commands.map(({ command, exitCode, durationMs, status }) => [
        codeLine(command),
        exitCode === undefined ? markdown_plain(status) : `${exitCode === 0 ? '✓' : '✗'} ${exitCode}`,
        durationMs === undefined ? '' : (0,format/* duration */.p0)(durationMs),
    ]);
    const title = `${(0,format/* plural */.LS)(commandCount, 'command')}${failed}`;
    const content = markdown_table(['Command', 'Exit', 'Time'], rows, budget - 200);
    const more = commandCount > commands.length ? `\n\nOnly the first ${(0,format/* number */.ai)(commands.length)} are listed.` : '';
    return content === '' ? '' : folded(title, content + more);
}
function summary_filesOf(changes, budget) {
    if (changes.length === 0)
        return '';
    const rows = changes.map(file => [file.status, codeLine(file.path), (0,blocks/* sizeOf */.$d)(file)]);
    const content = markdown_table(['', 'File', 'Lines'], rows, budget - 200);
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
    const { kept, left } = fitting(plan.map(({ step, status }) => `- ${BOXES[status]} ${markdown_plain(step)}`), budget - 200);
    if (kept.length === 0)
        return '';
    const done = plan.filter(({ status }) => status === 'completed').length;
    const more = left > 0 ? `\n- … and ${(0,format/* number */.ai)(left)} more` : '';
    return folded(`Plan, ${(0,format/* number */.ai)(done)} of ${(0,format/* number */.ai)(plan.length)} done`, kept.join('\n') + more);
}
function factsOf({ stats, header }, budget) {
    const rows = Object.entries({
        Codex: header && [header.codexVersion, header.transport].filter(Boolean).join(' · '),
        Model: [stats.model ?? header?.model, header?.effort && `effort ${header.effort}`]
            .filter(Boolean)
            .join(' · '),
        Tokens: (0,blocks/* tokensText */.c$)(stats),
        Limits: stats.rateLimits && (0,render/* limitsText */.Cf)(stats.rateLimits),
        Sandbox: header?.sandbox,
        'Sign-in': header?.signIn,
        Thread: stats.threadId ?? header?.threadId,
        Event: header?.event,
    }).flatMap(([name, value]) => (value ? [[name, markdown_plain(value)]] : []));
    const content = markdown_table(['', ''], rows, budget - 100);
    return content === '' ? '' : folded('About this run', content);
}

;// CONCATENATED MODULE: ./lib/action/publish.js
/** What a run leaves behind on purpose: comment, outputs, summary, the end of the log. */










/** Posting takes no longer, retries and pauses included, in milliseconds. */
const POST_LIMIT_MS = 100_000;
/** So much of a patch is read for the summary, in bytes. */
const SHOWN_DIFF_BYTES = 512 * 1024;
const REDACTED_NOTE = '\n\n> [!NOTE]\n> Parts of this reply were taken out because they looked like secrets.';
/** A reply that goes nowhere: no pull request, or no token. */
const NOWHERE = {
    start: () => Promise.resolve(),
    progress: () => undefined,
    finish: () => Promise.resolve({ postedTo: 'summary' }),
    cancelled: () => Promise.resolve({ postedTo: 'summary' }),
};
/** The reply of this job. Rejects when GitHub cannot be asked where it belongs. */
async function openReply({ inputs, event }, github, redact) {
    const target = resolveTarget(event, inputs.replyTo);
    if (github === undefined || target.kind === 'none')
        return NOWHERE;
    return createReply({
        github,
        event,
        target: await lookupTarget(github.octokit, event, target),
        mode: inputs.commentMode,
        key: replyKey(event, inputs.commentKey ?? '', inputs.matrix ?? ''),
        redact,
    });
}
/**
 * Publishes an outcome. First what takes no time, then the comment; a job that is cancelled has its outputs and its
 * summary already when there is no time left for the comment.
 */
async function publish(publication) {
    const { outcome, reply, redact, cancelled, job } = publication;
    const message = outcome.message === undefined ? undefined : redact(outcome.message);
    const noted = message === undefined || message === outcome.message
        ? outcome
        : { ...outcome, message: message + REDACTED_NOTE };
    const problems = await writeResults(publication, message);
    if (cancelled.aborted)
        await writeSummary(publication, { postedTo: 'summary' }, problems);
    const posted = await post(job, noted, reply, cancelled.aborted);
    writePosted(publication, posted);
    writeEnd(publication, posted, problems);
    if (!cancelled.aborted)
        await writeSummary(publication, posted, problems);
}
/** Outputs and the file of the reply. Gives back sentences about what could not be written. */
async function writeResults(publication, message) {
    const { core, job, outcome, log, redact, signIn, changes, structured, transcript } = publication;
    const { conclusion, reason, stats } = outcome;
    const output = (name, value) => core.setOutput(name, value ?? '');
    const problems = [...(changes?.notes ?? [])];
    output('conclusion', conclusion);
    output('conclusion-reason', reason === undefined ? undefined : redact(reason));
    output('final-message', conclusion === 'success' ? message : undefined);
    output('structured-output', structured && redact(structured.json));
    output('thread-id', log.stats.threadId);
    output('usage', (0,action_stats/* usageOf */.Fs)(log.stats, stats.durationMs));
    output('codex-version', outcome.codexVersion);
    output('changed-files', changes && redact(JSON.stringify(changes.files.map(({ path }) => path))));
    output('patch-file', changes?.patchFile);
    output('transcript-file', transcript?.path);
    output('auth-source', signIn?.description());
    output('auth-rotated', signIn?.rotation?.result ?? 'false');
    transcript?.close();
    if (transcript?.problem !== undefined)
        problems.push(transcript.problem);
    if (job.outputFile !== undefined && message !== undefined && conclusion === 'success') {
        try {
            await (0,promises_.writeFile)(job.outputFile, message);
        }
        catch (error) {
            problems.push(`Input \`output-file\`: the reply could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return problems;
}
function writePosted({ core }, posted) {
    const output = (name, value) => core.setOutput(name, value ?? '');
    output('comment-id', posted.commentId);
    output('comment-url', posted.commentUrl);
    output('review-url', posted.reviewUrl);
}
function writeEnd(publication, posted, problems) {
    const { outcome, log, changes, structured, job } = publication;
    const { conclusion, reason, remedy, message, stats } = outcome;
    const links = Object.entries(linksOf(posted)).map(([name, url]) => `${name}: ${url}`);
    log.end({
        conclusion,
        reason,
        remedy,
        reply: message,
        durationMs: stats.durationMs,
        changes: changes?.files,
        notes: links,
    }, [
        ...annotationsOf(outcome, posted, problems),
        ...(structured === undefined ? [] : (0,annotations/* findingsOf */.DA)(structured.value, job.workspace)),
    ]);
}
async function writeSummary(publication, posted, problems) {
    const { core, job, outcome, log, header, redact, changes } = publication;
    const { conclusion, reason, remedy, message, stats } = outcome;
    const text = renderSummary({
        conclusion,
        reason,
        remedy,
        reply: message,
        durationMs: stats.durationMs,
        stats: log.stats,
        changes: changes?.files,
        diff: await publish_diffOf(changes),
        header,
        links: linksOf(posted),
        notes: [...(posted.notice === undefined ? [] : [posted.notice]), ...problems],
        serverUrl: job.event.serverUrl,
    });
    try {
        await core.summary.addRaw(redact(text)).write();
    }
    catch (error) {
        core.info(`There is no job summary: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function post(job, outcome, reply, cancelled) {
    if (outcome.conclusion !== 'success' && !job.inputs.commentOnFailure)
        return { postedTo: 'summary' };
    if (cancelled)
        return reply.cancelled(outcome);
    try {
        return await withLimit(POST_LIMIT_MS, 'Posting the reply', () => reply.finish(outcome));
    }
    catch {
        // What spaces the requests goes by the clock of the machine: set back, it would wait for that long.
        return reply.finish(outcome, true);
    }
}
function linksOf({ commentUrl, reviewUrl }) {
    return { ...(commentUrl && { Comment: commentUrl }), ...(reviewUrl && { Review: reviewUrl }) };
}
function annotationsOf(outcome, { notice }, problems) {
    const { conclusion, reason, remedy } = outcome;
    const annotations = [];
    if (conclusion !== 'success' && conclusion !== 'skipped') {
        annotations.push({ level: 'error', title: 'Codex', message: [reason, remedy].filter(Boolean).join(' ') });
    }
    for (const message of [...(notice === undefined ? [] : [notice]), ...problems]) {
        annotations.push({ level: 'warning', title: 'Codex', message });
    }
    return annotations;
}
/** The patch, or as much of it as a summary could show. */
async function publish_diffOf(changes) {
    if (changes?.patchFile === undefined)
        return undefined;
    const file = await (0,promises_.open)(changes.patchFile);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(SHOWN_DIFF_BYTES));
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/auth/facts.js
var facts = __webpack_require__(9933);
// EXTERNAL MODULE: ./lib/auth/dead.js
var auth_dead = __webpack_require__(358);
// EXTERNAL MODULE: ./lib/auth/store.js
var store = __webpack_require__(6043);
// EXTERNAL MODULE: ./lib/auth/codex-auth.js + 1 modules
var codex_auth = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/auth/payload.js
var payload = __webpack_require__(9552);
// EXTERNAL MODULE: ./lib/auth/schema.js
var schema = __webpack_require__(9715);
;// CONCATENATED MODULE: ./lib/action/sign-in/credential.js
/** Which credential a run uses: exactly one, and nothing else reaches Codex. */




/**
 * Variables Codex takes a credential from. Some win over a stored sign-in silently (`CODEX_API_KEY`, measured on
 * 0.169), half a federation is a hard error: none of them reaches Codex unless it was selected.
 */
const CREDENTIAL_VARIABLES = [
    'CODEX_API_KEY',
    'CODEX_ACCESS_TOKEN',
    'OPENAI_API_KEY',
    'OPENAI_FEDERATION_RULE_ID',
    'OPENAI_IDENTITY_TOKEN_FILE',
    'OPENAI_WORKLOAD_IDENTITY_CONTEXT',
];
/** The one credential given. Throws an InputError that names what is given, or an AuthenticationError for a bad payload. */
function credentialFrom(inputs) {
    const values = {
        auth: inputs.auth,
        'openai-api-key': inputs.openaiApiKey,
        'codex-access-token': inputs.codexAccessToken,
    };
    const names = Object.keys(values);
    const given = names.filter(name => values[name]?.trim());
    const [source] = given;
    if (source === undefined) {
        throw new action_inputs/* InputError */.dz('No credential is given: set one of the inputs `auth`, `openai-api-key` and `codex-access-token` ' +
            '(a secret that does not exist, or that this event may not see, is empty).');
    }
    if (given.length > 1) {
        throw new action_inputs/* InputError */.dz(`Inputs ${given.map(name => `\`${name}\``).join(' and ')} are all set: leave only one.`);
    }
    const value = (values[source] ?? '').trim();
    if (source === 'auth')
        return { source, payload: (0,payload/* decodePayload */.D)(value, 'Input `auth`') };
    if (!/^[\x21-\x7e]+$/.test(value)) {
        throw new action_inputs/* InputError */.dz(`Input \`${source}\` has characters that no key has: store it again, on one line.`);
    }
    return source === 'openai-api-key' ? { source, apiKey: value } : { source, token: value };
}
/** The ChatGPT sign-in of a credential, if it is one. */
function chatgptOf(credential) {
    return credential.source === 'auth' && (0,schema/* isChatgpt */.G)(credential.payload) ? credential.payload : undefined;
}
/** Everything of a credential that has to be masked. */
function credentialSecrets(credential) {
    if (credential.source === 'auth')
        return (0,payload/* secretsOf */.Fj)(credential.payload);
    return [credential.source === 'openai-api-key' ? credential.apiKey : credential.token];
}
/** What Codex's environment gets for this credential: `undefined` removes a name, and so all others go. */
function credentialEnvironment(credential) {
    const env = Object.fromEntries(CREDENTIAL_VARIABLES.map(name => [name, undefined]));
    if (credential.source === 'codex-access-token')
        env.CODEX_ACCESS_TOKEN = credential.token;
    return env;
}
/** One phrase for the log and for the output `auth-source`; begins with the input's name. No personal data. */
function describe(credential) {
    if (credential.source !== 'auth')
        return credential.source;
    const { payload } = credential;
    if (!(0,schema/* isChatgpt */.G)(payload))
        return 'auth (API key)';
    const plan = (0,facts/* planOf */.XC)(payload);
    const expiry = (0,facts/* tokenExpiry */.f9)(payload);
    const until = expiry === undefined ? 'access token without an end' : `access token until ${(0,facts/* showTime */.lY)(expiry)}`;
    return `auth (ChatGPT${plan === undefined ? '' : ` ${plan}`}, ${until})`;
}
/**
 * Why this credential is not for this event, if so. Whoever wrote an untrusted head could make the agent their own,
 * and a ChatGPT sign-in is a person's account, not a key with a limit.
 */
function credential_refusal(credential, headTrusted) {
    if (headTrusted || chatgptOf(credential) === undefined)
        return undefined;
    return new action_inputs/* InputError */.dz('Input `auth` holds a ChatGPT sign-in, which is never used on code from outside this repository: ' +
        'give such events an `openai-api-key`, or skip them with an `if:`.');
}

;// CONCATENATED MODULE: ./lib/action/sign-in/home.js
/** A Codex home that holds the credential as a file. */


/** What Codex's command line says about it. */
const FILE_STORE = { cli_auth_credentials_store: '"file"' };
/**
 * The sign-in that a home from before already holds; post leaves it there. Throws an InputError when it is another one
 * than ours: that would be overwritten.
 */
function kept(files, ours, saveState) {
    const there = files.load();
    saveState({ signInHome: files.home, signInKept: there === undefined ? '' : 'true' });
    if (there === undefined || ownerOf(there) === ownerOf(ours))
        return there;
    throw new action_inputs/* InputError */.dz('Input `codex-home` names a home with another sign-in, which would be overwritten: use another home, or `auth-storage: memory`.');
}
const ownerOf = (payload) => (0,schema/* isChatgpt */.G)(payload) ? payload.tokens.account_id : payload.OPENAI_API_KEY;

// EXTERNAL MODULE: ./lib/action/sign-in/rotation.js
var sign_in_rotation = __webpack_require__(7614);
// EXTERNAL MODULE: ./lib/action/sign-in/secret.js
var sign_in_secret = __webpack_require__(9947);
;// CONCATENATED MODULE: ./lib/action/sign-in/chatgpt.js
/** A ChatGPT sign-in in a run: renewed before it when it would not last, and during it when Codex asks. */












const MINUTE = 60_000;
/** What an access token must outlive the time-out by. */
const MARGIN_MS = 10 * MINUTE;
/** A token this new is not renewed again: whoever refuses it would refuse the next one, too. */
const NEW_MS = 5 * MINUTE;
/** How old Codex lets an access token without an end become. */
const OPAQUE_MS = 8 * 24 * 60 * MINUTE;
/** How often a file that Codex itself may rewrite is looked at. */
const WATCH_MS = 1000;
/** Whether the sign-in should be renewed before a run of this length. */
function isDue(payload, timeoutMs, now) {
    const expiry = (0,facts/* tokenExpiry */.f9)(payload);
    return expiry === undefined
        ? now + timeoutMs - Date.parse(payload.last_refresh) > OPAQUE_MS
        : expiry.getTime() - now < timeoutMs + MARGIN_MS;
}
async function openChatgpt(options, stored, memory) {
    const { codexHome, privateHome, connect, secret, timeoutMs, saveState, mask, warn, info } = options;
    if (options.publicRepository) {
        warn('OpenAI asks not to use a ChatGPT sign-in in workflows of public repositories: use `openai-api-key` there ' +
            '(https://developers.openai.com/codex/auth/ci-cd-auth).');
    }
    const home = memory ? privateHome : codexHome;
    const mend = secret && { secret: secret.target.name, where: (0,sign_in_secret/* ghOptions */.qc)(secret.target) };
    const rotation = new sign_in_rotation/* Rotation */.p({ ...options, stored, home });
    const files = new store/* FileStore */.y(home);
    await rotation.prepare();
    let current = memory ? stored : newer(stored, kept(files, stored, saveState));
    let dead;
    let warned = false;
    let renewedAt = -Infinity;
    let renewing;
    /** Once the secret has it, the copy on disk goes; never under a renewal, which writes there. */
    const discard = (result) => {
        if (memory && result !== 'pending' && renewing === undefined)
            (0,external_node_fs_.rmSync)(home, { recursive: true, force: true });
    };
    const renew = async () => {
        if (dead !== undefined)
            throw dead;
        if (connect === undefined || Date.now() - renewedAt < NEW_MS)
            return current;
        try {
            current = await (0,refresh/* refresh */.Ow)({ payload: current, home, connect, mend });
            mask(...(0,payload/* secretsOf */.Fj)(current));
            renewedAt = Date.now();
            void rotation.save().then(discard);
            return current;
        }
        catch (error) {
            if (error instanceof errors/* AuthenticationError */.v3 && error.code === 'sign_in_dead')
                dead = error;
            throw error;
        }
    };
    /** One at a time: a second one would spend the refresh token the first one just got. */
    const renewOnce = () => (renewing ??= renew().finally(() => (renewing = undefined)));
    if (connect !== undefined && isDue(current, timeoutMs, Date.now())) {
        info('The sign-in would not last for this run, so Codex renews it now.');
        try {
            await renewOnce();
        }
        catch (error) {
            if (!isUsable(current))
                throw error;
            warned = dead !== undefined;
            warn(`${(0,errors/* messageOf */.bD)(error)} ${error instanceof errors/* AuthenticationError */.v3 ? (error.remedy ?? '') : ''}`.trim());
        }
    }
    const common = {
        rotation,
        description: () => describe({ source: 'auth', payload: current }),
        problem: (text) => dead ?? (0,auth_dead/* deadSignIn */.X)(text, mend),
        warned: () => warned,
    };
    if (memory) {
        return {
            account: { ...(0,facts/* accountOf */.XP)(current), refresh: async () => chatgpt_tokensOf(await renewOnce()) },
            configOverrides: {},
            ...common,
            close: async () => {
                await renewing?.catch(() => undefined);
                discard(await rotation.save());
            },
        };
    }
    files.save(current);
    const look = () => void rotation.save();
    (0,external_node_fs_.watchFile)(files.path, { interval: WATCH_MS, persistent: false }, look);
    return {
        account: undefined,
        configOverrides: FILE_STORE,
        ...common,
        close: async () => {
            (0,external_node_fs_.unwatchFile)(files.path, look);
            await rotation.save();
        },
    };
}
function newer(stored, there) {
    const isNewer = there !== undefined &&
        (0,schema/* isChatgpt */.G)(there) &&
        Date.parse(there.last_refresh) > Date.parse(stored.last_refresh);
    return isNewer ? there : stored;
}
/** Whether the access token still opens something. */
function isUsable(payload) {
    const expiry = (0,facts/* tokenExpiry */.f9)(payload);
    return expiry === undefined || expiry.getTime() > Date.now() + MINUTE;
}
function chatgpt_tokensOf(payload) {
    const { access_token, account_id, id_token } = payload.tokens;
    return { accessToken: access_token, accountId: account_id, planType: (0,facts/* planOf */.XC)(payload), idToken: id_token };
}

;// CONCATENATED MODULE: ./lib/action/sign-in/open.js
/** The credential of a run on its way to Codex: over the wire where the CLI takes it there, else in auth.json. */








/** Brings the credential where Codex finds it. Rejects with an InputError or an AuthenticationError. */
async function openSignIn(options) {
    const { credential, headTrusted, codexHome } = options;
    const refused = credential_refusal(credential, headTrusted);
    if (refused !== undefined)
        throw refused;
    const env = credentialEnvironment(credential);
    const simple = {
        env,
        description: () => describe(credential),
        rotation: undefined,
        problem: (text) => (0,auth_dead/* deadSignIn */.X)(text),
        warned: () => false,
        close: () => Promise.resolve(),
    };
    if (credential.source === 'codex-access-token') {
        return { ...simple, account: undefined, configOverrides: { cli_auth_credentials_store: '"ephemeral"' } };
    }
    const memory = takesMemory(options);
    const chatgpt = chatgptOf(credential);
    if (chatgpt !== undefined)
        return { env, ...(await openChatgpt(options, chatgpt, memory)) };
    const payload = credential.source === 'auth'
        ? credential.payload
        : { auth_mode: 'apikey', OPENAI_API_KEY: credential.apiKey };
    if (memory)
        return { ...simple, account: (0,facts/* accountOf */.XP)(payload), configOverrides: {} };
    kept(new store/* FileStore */.y(codexHome), payload, options.saveState);
    new codex_auth/* CodexAuth */._({ codexHome }).set(payload);
    return { ...simple, account: undefined, configOverrides: FILE_STORE };
}
function takesMemory({ storage, inMemory, warn }) {
    if (inMemory && storage !== 'file')
        return true;
    if (storage === 'memory') {
        throw new action_inputs/* InputError */.dz('Input `auth-storage` is `memory`, which this Codex cannot do: use Codex 0.98 or later over app-server, or `file`.');
    }
    warn(`The sign-in lies in auth.json of Codex's home during this run${inMemory ? '' : ', because this Codex takes it no other way'}: ` +
        'whatever gets out of the sandbox can read it. It is removed at the end.');
    return false;
}

// EXTERNAL MODULE: ./lib/client/events.js
var events = __webpack_require__(106);
;// CONCATENATED MODULE: ./lib/action/transcript.js
/** The `transcript-file` input: every event as a line of JSON, redacted, written as it happens. */






/** Bytes of text that wait in memory to be written together. */
const BATCH = 64 * 1024;
/** Nothing waits longer than until the first event after so many milliseconds. */
const LATEST_MS = 1000;
/**
 * Opens the file anew: readable by its owner only, in a directory that really lies in one of the roots (the workspace,
 * the runner's temporary directory), in place of whatever stood there, never through a link. Throws an InputError.
 */
function openTranscript(options) {
    const { now } = options;
    const { path, file } = openNew(options);
    // Lines are encoded into one buffer as they come: joining long strings first would cost as much as writing them.
    let buffer = Buffer.allocUnsafe(2 * BATCH);
    let filled = 0;
    let lastWrite = now();
    let open = true;
    let problem;
    const write = () => {
        lastWrite = now();
        try {
            for (let at = 0; at < filled;)
                at += (0,external_node_fs_.writeSync)(file, buffer, at, filled - at);
        }
        catch (error) {
            problem ??= `The transcript is not complete: ${(0,errors/* messageOf */.bD)(error)}`;
        }
        filled = 0;
    };
    return {
        path,
        event(event) {
            if (!open || problem !== undefined)
                return;
            const line = `${JSON.stringify(event)}\n`;
            // At most three bytes for a unit.
            if (filled + 3 * line.length > buffer.length) {
                write();
                if (3 * line.length > buffer.length)
                    buffer = Buffer.allocUnsafe(3 * line.length);
            }
            filled += buffer.write(line, filled);
            if (filled > BATCH || (0,events/* endsTurn */.y)(event) || now() - lastWrite > LATEST_MS)
                write();
        },
        close() {
            if (!open)
                return;
            open = false;
            write();
            (0,external_node_fs_.closeSync)(file);
        },
        get problem() {
            return problem;
        },
    };
}
function openNew({ path, workspace, roots = [] }) {
    const refuse = (why) => new action_inputs/* InputError */.dz(`Input \`transcript-file\` ${why}: ${path}`);
    const wanted = (0,external_node_path_.resolve)(workspace, path);
    const folder = transcript_real((0,external_node_path_.dirname)(wanted));
    const allowed = [workspace, ...roots].flatMap(root => transcript_real(root) ?? []);
    if (folder === undefined || !allowed.some(root => isInside(root, folder))) {
        throw refuse('must name a file in an existing directory of the workspace or of RUNNER_TEMP');
    }
    const place = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(wanted));
    const there = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
    if (there?.isDirectory())
        throw refuse('names a directory');
    try {
        if (there)
            (0,external_node_fs_.unlinkSync)(place);
        const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = external_node_fs_.constants;
        return { path: place, file: (0,external_node_fs_.openSync)(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600) };
    }
    catch (error) {
        throw refuse(`cannot be written (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
function transcript_real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/action/session.js
/** The part of a run that has something to lose: from the first process to the posted reply. */



























/** How much of what Codex wrote to stderr is kept for the diagnosis, in characters. */
const STDERR_KEPT = 64 * 1024;
class Session {
    #options;
    #log;
    #started;
    #codex;
    #signIn;
    #header;
    #snapshot;
    #transcript;
    /** Mount points that Codex may leave behind. */
    mountPoints = [];
    #stderr = '';
    constructor(options) {
        const { world, secrets, job, directories } = options;
        this.#options = options;
        this.#started = world.now();
        this.#transcript =
            job.transcriptFile === undefined
                ? undefined
                : openTranscript({ path: job.transcriptFile, workspace: job.workspace, now: world.now });
        const transcript = this.#transcript;
        this.#log = (0,log/* createLog */.h)({
            write: world.write,
            redact: text => secrets.redactor().text(text),
            now: world.now,
            stopToken: (0,external_node_crypto_.randomUUID)(),
            options: { reasoning: job.inputs.logReasoning, output: job.inputs.logOutput },
            spillDir: directories.home,
            workspace: job.workspace,
            listeners: transcript === undefined ? [] : [event => transcript.event(event)],
        });
    }
    /** Whether a rotated sign-in still waits to be written back. */
    get signInPending() {
        return this.#signIn?.rotation?.result === 'pending';
    }
    /** Rejects when GitHub cannot be asked where the reply belongs; everything else is an outcome. */
    async run() {
        const { world, secrets, job, github } = this.#options;
        const redact = (text) => secrets.redactor().text(text);
        const reply = await openReply(job, github, redact);
        let ended;
        try {
            // What does not need each other happens at the same time; all of it before the first turn.
            const snapshot = this.#takeSnapshot();
            const [codex] = await Promise.all([
                codexOf(job.inputs, world, this.#options.directories.home),
                reply.start(),
            ]);
            this.#codex = codex;
            const guards = this.#guards(codex);
            await this.#takeOver(guards);
            const ready = Promise.all([guards.probe(), snapshot]);
            ready.catch(() => undefined);
            this.#signIn = await this.#openSignIn(codex, guards);
            ended = await this.#converse(codex, this.#signIn, guards, ready);
        }
        catch (error) {
            ended = world.cancelled.aborted ? { how: 'cancelled' } : { how: 'failed', ...reasonOf(error) };
        }
        if (ended.how === 'failed') {
            const full = await fullDisk([this.#options.directories.home, job.workspace]);
            if (full !== undefined)
                ended = { how: 'failed', reason: `${full} ${ended.reason}`, remedy: 'Free some of it.' };
        }
        // Before anything is posted: a cancelled job has few seconds, and a lost sign-in cannot be had again.
        await this.#signIn?.close();
        ended = this.#diagnosed(ended);
        const changes = await this.#changes();
        const { outcome, structured } = this.#judged(ended, changes);
        await publish({
            ...world,
            job,
            outcome,
            reply,
            log: this.#log,
            header: this.#header,
            redact,
            signIn: this.#signIn,
            changes,
            structured,
            transcript: this.#transcript,
        });
        return outcome;
    }
    /** What the workspace is like before Codex; without git, or where git cannot tell, there is nothing to compare with. */
    async #takeSnapshot() {
        const { world, job, directories } = this.#options;
        const git = guards_findProgram('git', cleanedPath(world.env, job));
        if (git === undefined)
            return;
        try {
            this.#snapshot = await takeSnapshot({
                git,
                workspace: job.workspace,
                directory: job.workingDirectory,
                scratch: (0,external_node_path_.join)(directories.home, 'changes'),
                exclude: [job.outputFile, job.transcriptFile].filter(path => path !== undefined),
                signal: world.cancelled,
            });
        }
        catch (error) {
            if (!world.cancelled.aborted)
                world.core.warning(`What changes cannot be told: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    async #changes() {
        const { world, secrets, directories } = this.#options;
        if (world.cancelled.aborted)
            return undefined;
        try {
            return await this.#snapshot?.changes({
                patchFile: (0,external_node_path_.join)(directories.patch, 'changes.patch'),
                redactor: secrets.redactor(),
            });
        }
        catch (error) {
            world.core.warning(`What changed cannot be told: ${(0,errors/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
    async #openSignIn(codex, guards) {
        const { world, secrets, job, credential, headTrusted, directories, save } = this.#options;
        const { core } = world;
        const { inputs, event } = job;
        const { wire, capabilities } = (0,wire_select/* select */.Lt)(codex.version, inputs.transport);
        const repository = event.payload['repository'];
        return openSignIn({
            credential,
            storage: inputs.authStorage,
            inMemory: capabilities.inMemorySignIn,
            headTrusted: headTrusted.trusted,
            publicRepository: repository?.private === false,
            timeoutMs: inputs.timeoutMs,
            codexHome: this.#codexHome,
            privateHome: (0,external_node_path_.join)(directories.home, 'sign-in'),
            connect: wire === 'app-server'
                ? (0,refresh/* refreshConnector */.pb)({
                    codexPath: codex.path,
                    version: codex.version,
                    env: guards.env,
                    launcher: guards.launcher,
                    configOverrides: { ...guards.settings, ...chatgptBaseUrl(job.userConfig) },
                })
                : undefined,
            secret: this.#secret(),
            saveState: save,
            mask: (...values) => secrets.add(...values),
            info: message => core.info(message),
            warn: message => core.warning(message),
        });
    }
    #secret() {
        const { world, job } = this.#options;
        const { authSecretName: name, authSecretToken: token } = job.inputs;
        if (name === undefined && token === undefined)
            return undefined;
        if (name === undefined || token === undefined) {
            throw new action_inputs/* InputError */.dz('Inputs `auth-secret-name` and `auth-secret-token` belong together: set both, or none.');
        }
        const { octokit } = (0,github/* createGitHub */.C)({
            token,
            apiUrl: world.env['GITHUB_API_URL'] || 'https://api.github.com',
        });
        return new sign_in_secret/* GitHubSecret */.ar((0,sign_in_secret/* secretTarget */.Gk)(name, job.event), (route, parameters) => octokit.request(route, parameters));
    }
    async #converse(codex, signIn, guards, ready) {
        const { world, secrets, job, directories } = this.#options;
        const { inputs } = job;
        const instructions = await this.#instructions();
        this.#header = {
            codexVersion: codex.version,
            model: inputs.model,
            effort: inputs.effort,
            sandbox: guards.description,
            signIn: signIn.description(),
            event: describeEvent(job.event),
        };
        this.#log.header(this.#header);
        const emptyDirectory = (0,external_node_path_.join)(directories.home, 'mcp-servers');
        await (0,promises_.mkdir)(emptyDirectory, { mode: 0o700 });
        const mcp = mcpServerTables(job.mcpServers, {
            env: world.env,
            path: guards.path,
            emptyDirectory,
        });
        secrets.add(...mcp.secrets);
        const config = chatConfig({
            inputs,
            workingDirectory: job.workingDirectory,
            user: job.userConfig,
            guard: guards.config,
            sandbox: guards.sandbox,
            mcpServers: mcp.tables,
            instructions,
            outputSchema: job.outputSchema,
        });
        return converse({
            connect: async (signal) => {
                const connecting = client_client/* Client */.K.connect({
                    codexPath: codex.path,
                    codexVersion: codex.version,
                    transport: inputs.transport,
                    account: signIn.account,
                    configOverrides: { ...guards.settings, ...signIn.configOverrides },
                    // Threads have the working directory; the process itself has nothing to find there.
                    cwd: directories.home,
                    env: signIn.env,
                    environment: guards.env,
                    launcher: guards.launcher,
                    signal,
                    onStderr: text => (this.#stderr = (this.#stderr + text).slice(-STDERR_KEPT)),
                });
                const client = await connected(connecting, ready, guards);
                return {
                    createChat: prompt => client.createChat(prompt, config),
                    resumeChat: (thread, prompt) => client.resumeChat(thread, prompt, config),
                    close: () => client.close(),
                };
            },
            prompt: job.prompt,
            resume: inputs.resume,
            onEvent: event => this.#log.event(event),
            say: line => this.#log.say(line),
            timeoutMs: inputs.timeoutMs,
            idleTimeoutMs: inputs.idleTimeoutMs,
            cancelled: world.cancelled,
        });
    }
    /** A dead sign-in is the reason behind a failure, and behind a success the reason why there will be no other. */
    #diagnosed(ended) {
        const said = ended.how === 'failed' ? ended.reason : '';
        const dead = this.#signIn?.problem(`${this.#stderr}\n${said}`);
        if (dead === undefined)
            return ended;
        if (ended.how === 'failed')
            return { how: 'failed', ...reasonOf(dead) };
        if (this.#signIn?.warned() === false)
            this.#options.world.core.warning(`${dead.message} ${dead.remedy}`);
        return ended;
    }
    get #codexHome() {
        return this.#options.job.inputs.codexHome ?? this.#options.directories.home;
    }
    #guards(codex) {
        const { world, job, directories, id, headTrusted } = this.#options;
        return createGuards({
            world,
            job,
            codex,
            codexHome: this.#codexHome,
            directories,
            id,
            headTrusted: headTrusted.trusted,
        });
    }
    /** Prepares the machine for the agent; `restore` in `run` undoes it. State first, so that post can, too. */
    async #takeOver(guards) {
        const { world, secrets, job, directories, save } = this.#options;
        this.mountPoints = await (0,mount_points/* absentMountPoints */.u)(guards.writable);
        save({ mountPoints: JSON.stringify(this.mountPoints) });
        if (guards.file !== undefined)
            await (0,promises_.writeFile)(guards.file.path, guards.file.text, { mode: 0o600 });
        await Promise.all([
            (0,token/* takeGitToken */.N)({
                workspace: job.workspace,
                temp: world.env['RUNNER_TEMP'],
                record: (0,cleanup/* gitTokenRecord */.V8)(directories),
                mask: (...values) => secrets.add(...values),
            }),
            openUserNamespaces(world, guards.path, runQuietly, save),
        ]);
    }
    /** The repository's AGENTS.md, then the `instructions` input. */
    async #instructions() {
        const { world, job, github, headTrusted } = this.#options;
        const repository = await repositoryInstructions({
            event: job.event,
            head: headTrusted,
            workspace: job.workspace,
            directory: job.workingDirectory,
            config: job.userConfig,
            git: undefined,
            octokit: github?.octokit,
            warn: message => world.core.warning(message),
        });
        const texts = [repository.text, job.inputs.instructions ?? ''].filter(text => text !== '');
        return texts.length === 0 ? undefined : texts.join('\n\n');
    }
    #judged(ended, changes) {
        const { stats } = this.#log;
        const { world, job } = this.#options;
        const checked = ended.how === 'replied' ? job.checkReply?.(ended.message) : undefined;
        const conclusion = checked?.valid === false
            ? conclusionOf({
                how: 'failed',
                reason: `The reply does not fit \`output-schema\`: ${checked.reason}`,
                remedy: undefined,
            })
            : conclusionOf(ended);
        const withheld = changes?.secret === true ? 'The patch was not written, because it holds a secret.' : undefined;
        const reason = [conclusion.reason, withheld].filter(text => text !== undefined).join(' ');
        const outcome = {
            ...conclusion,
            ...(reason !== '' && { reason }),
            message: ended.how === 'replied' ? ended.message : stats.lastMessage,
            stats: {
                durationMs: world.now() - this.#started,
                turns: stats.turns,
                usage: stats.tokens,
                commands: stats.commands,
                changes: changes?.files ?? stats.edits,
                plan: stats.plan,
            },
            model: stats.model,
            codexVersion: this.#codex?.version,
            logUrl: logUrl(job.event),
        };
        return { outcome, structured: checked?.valid === true ? checked : undefined };
    }
}
/** The event for a person: `pull_request #12 opened by octocat`. */
function describeEvent({ name, payload, actor }) {
    const about = (payload['pull_request'] ?? payload['issue']);
    const number = typeof about?.number === 'number' ? ` #${about.number}` : '';
    const action = typeof payload['action'] === 'string' ? ` ${payload['action']}` : '';
    return `${name}${number}${action}${actor === '' ? '' : ` by ${actor}`}`;
}
/** A started Codex, once everything else is ready, too; closed again when that fails. */
async function connected(connecting, ready, { verify }) {
    const [client, others] = await Promise.allSettled([connecting, ready]);
    if (client.status === 'rejected')
        throw client.reason;
    try {
        if (others.status === 'rejected')
            throw others.reason;
        verify(client.value.pid);
        return client.value;
    }
    catch (error) {
        await client.value.close();
        throw error;
    }
}
const runQuietly = async ([command = '', ...args]) => (await (0,exec.actionsExec)(command, args, { cwd: '/', env: {}, signal: AbortSignal.timeout(10_000) })).exitCode;
/** The one setting of the user's that the Codex which renews a sign-in shares. */
function chatgptBaseUrl({ chatgpt_base_url: url }) {
    return typeof url === 'string' ? { chatgpt_base_url: JSON.stringify(url) } : {};
}

// EXTERNAL MODULE: ./lib/action/state.js
var state = __webpack_require__(2287);
;// CONCATENATED MODULE: ./lib/action/run.js
/** One run of the action, from its inputs to its outcome. */













/** Runs the action. Rejects only with what stops it before a reply could be posted: bad inputs, no directory to work in. */
async function run(world) {
    const { core, env } = world;
    const secrets = createSecrets(value => core.setSecret(value), redact/* createRedactor */.lY);
    const job = await readJob(name => core.getInput(name, { trimWhitespace: false }), env, secrets);
    const github = gitHubOf(job, env);
    const judgement = await judge({ ...job, octokit: github?.reader, warn: line => core.warning(line) });
    if (!judgement.actor.trusted)
        return skipped(world, job, judgement.actor.reason);
    const credential = credentialFrom(job.inputs);
    secrets.add(...credentialSecrets(credential));
    const parent = env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
    const id = await (0,run_id/* newRunId */.F$)(env);
    const directories = (0,action_private/* privateDirectories */.Hc)(parent, id);
    const save = (values) => (0,state/* saveState */.LZ)((name, value) => core.saveState(name, value), values);
    save({ runId: id, parent });
    const session = new Session({
        world,
        secrets,
        job: { ...job, prompt: promptFor(job.prompt, judgement) },
        github,
        credential,
        headTrusted: judgement.head,
        directories,
        id,
        save,
    });
    try {
        for (const name of await (0,cleanup/* removeLeftovers */.DA)(parent, env))
            core.info(`Removed what the killed run ${name} had left.`);
        await (0,action_private/* makePrivate */.ux)(directories);
        return await session.run();
    }
    finally {
        const { mountPoints, signInPending } = session;
        const problems = await (0,cleanup/* cleanUp */.nY)({ id, parent, mountPoints, keep: signInPending ? 'all' : 'patch' });
        for (const problem of problems)
            core.warning(problem);
    }
}
function gitHubOf({ inputs: { githubToken } }, env) {
    if (githubToken === undefined)
        return undefined;
    return (0,github/* createGitHub */.C)({ token: githubToken, apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com' });
}
/** Nobody who may ask for it asked for this run: nothing is started, and strangers get no comment. */
function skipped({ core }, { event }, reason) {
    core.info(`Skipped: ${reason}`);
    core.setOutput('conclusion', 'skipped');
    core.setOutput('conclusion-reason', reason);
    const stats = { durationMs: 0, turns: 0, commands: [], changes: [], plan: [] };
    return { conclusion: 'skipped', reason, stats, logUrl: logUrl(event) };
}

;// CONCATENATED MODULE: ./lib/action/main.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Entry of the step: runs the action, and says once what failed. */




async function main() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const cancellation = __addDisposableResource(env_1, listenForCancellation(process), false);
        try {
            const running = run({
                core: core,
                env: process.env,
                write: text => process.stdout.write(text),
                cancelled: cancellation.cancelled,
                now: () => performance.now(),
            });
            const { conclusion } = await Promise.race([running, lastMoment(cancellation)]);
            if (conclusion !== 'success' && conclusion !== 'skipped')
                process.exitCode = 1;
        }
        catch (error) {
            const { reason, remedy } = reasonOf(error);
            const output = (name, value) => core.setOutput(name, value);
            if (cancellation.cancelled.aborted) {
                output('conclusion', 'cancelled');
                output('conclusion-reason', CANCELLED);
                core.setFailed(CANCELLED);
            }
            else {
                output('conclusion', 'failure');
                output('conclusion-reason', reason);
                core.setFailed(remedy === undefined ? reason : `${reason} ${remedy}`);
            }
        }
        // Whatever still waits for something must not keep the step waiting, too.
        await new Promise(resolve => process.stdout.write('', () => resolve()));
        process.exit();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}


/***/ }),

/***/ 7394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsExec: () => (/* binding */ actionsExec)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7658);
/** Runs npm through the runner's own toolkit, which knows how to start `npm.cmd`, and ends it with a signal. */


const actionsExec = async (command, args, { cwd, env, signal }) => {
    signal.throwIfAborted();
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1260));
    // The toolkit does not tell the pid of what it started: a mark in its environment finds it.
    const [name, value] = ['CODEX_CLIENT_NPM', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()];
    const end = () => void (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .endProcesses */ .Hk)({ mark: `${name}=${value}` }, { graceMs: 0 });
    signal.addEventListener('abort', end, { once: true });
    try {
        const options = { cwd, env: { ...env, [name]: value }, silent: true, ignoreReturnCode: true };
        return await getExecOutput(`"${command}"`, args, options);
    }
    finally {
        signal.removeEventListener('abort', end);
    }
};


/***/ })

};
