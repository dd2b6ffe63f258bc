export const id = 545;
export const ids = [545,394];
export const modules = {

/***/ 684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ userConfig),
/* harmony export */   j: () => (/* binding */ chatConfig)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _wire_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1413);
/* harmony import */ var _mcp_servers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3623);
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
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('Input `codex-args` has a `-c` that is not `key=value`.');
        mergeInto(result, checked('codex-args', overrideTable(key, rest.join('=').trim())));
    }
    const { mcp_servers: mcpServers, ...others } = result;
    const inputs = {};
    for (const [key, input] of Object.entries(INPUT_OF)) {
        const value = others[key];
        if (value === undefined)
            continue;
        if (typeof value !== 'string') {
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`Input \`config\` sets \`${key}\` to something that is not a text: use the input \`${input}\`.`);
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
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`Input \`${input}\` sets \`${first}\`, which this action sets itself: ${refused[1]}.`);
        }
        if (first !== key) {
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`Input \`${input}\` has a quoted key with a dot in it, under \`${first}\`: write it without the quotes.`);
        }
    }
    const base = table['chatgpt_base_url'];
    if (base !== undefined && !(typeof base === 'string' && (0,_wire_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(base))) {
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`Input \`${input}\` sets \`chatgpt_base_url\` to another machine, which would get the sign-in: leave it out.`);
    }
    return table;
}
/** A dotted key and a value that is TOML, or else a plain string, as the CLI takes it. */
function overrideTable(key, value) {
    for (const text of [value, JSON.stringify(value)]) {
        try {
            return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(`${key} = ${text}`);
        }
        catch {
            // Not TOML: a plain string then.
        }
    }
    throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('Input `codex-args` has a `-c` whose key is not a dotted TOML key.');
}
function parseToml(input, text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    }
    catch (error) {
        const line = error.line;
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`Input \`${input}\` is not TOML${typeof line === 'number' ? ` (line ${line})` : ''}.`);
    }
}
function mergeInto(target, source) {
    for (const [key, value] of Object.entries(source)) {
        const own = Object.hasOwn(target, key) ? target[key] : undefined;
        if ((0,_mcp_servers_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(own) && (0,_mcp_servers_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(value))
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
        mcpServers: parts.ownServers,
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


/***/ }),

/***/ 2163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ logUrl),
/* harmony export */   v: () => (/* binding */ conclusionOf)
/* harmony export */ });
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


/***/ }),

/***/ 6296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sj: () => (/* binding */ cleanedPath),
  b6: () => (/* binding */ createGuards),
  Kp: () => (/* binding */ guards_findProgram)
});

// UNUSED EXPORTS: databaseSettings, shortcuts

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/guard/environment.js
var environment = __webpack_require__(3448);
// EXTERNAL MODULE: ./lib/guard/guard-error.js
var guard_error = __webpack_require__(4183);
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
        throw new guard_error/* GuardError */.U('`safety-strategy: drop-sudo` needs `setpriv`, which this machine lacks: install util-linux, or use `safety-strategy: unsafe`.');
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
        throw new guard_error/* GuardError */.U('Codex could still gain rights by sudo although it was started with `setpriv --no-new-privs`.');
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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
            throw new guard_error/* GuardError */.U(`${path} holds credentials and also the workspace: keep them apart.`);
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
 * Configuration of the whole Codex process (`-c`): no shell that reads the user's profile outside the sandbox, no code
 * from elsewhere, and none of Codex's own skills, which lie in its home, where the agent cannot read them. Every CLI
 * from 0.142.3 on takes these.
 */
const PROCESS_SETTINGS = Object.fromEntries([
    ...['features.shell_snapshot', 'features.plugins', 'features.remote_plugin', 'features.apps'],
    ...['features.skill_mcp_dependency_install', 'features.exec_permission_approvals'],
    ...['features.request_permissions_tool', 'skills.bundled.enabled'],
].map(key => [key, 'false']));
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
        throw new guard_error/* GuardError */.U(`Codex’s sandbox does not work on this machine (${cause}): allow unprivileged user namespaces (\`sudo sysctl -w ${SWITCH}=0\`; in a container, \`--security-opt seccomp=unconfined\`), or give the protection up with \`safety-strategy: unsafe\`.`);
    }
    throw new guard_error/* GuardError */.U('Codex’s sandbox runs on this machine but does not keep its promise (a denied file, our processes or the way to more rights is open): use Codex 0.142.3 or later, or give the protection up with `safety-strategy: unsafe`.');
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

// EXTERNAL MODULE: ./lib/deferred.js
var deferred = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/wire/environment.js
var wire_environment = __webpack_require__(728);
// EXTERNAL MODULE: ./lib/wire/process.js + 1 modules
var wire_process = __webpack_require__(3102);
// EXTERNAL MODULE: ./lib/action/run-id.js
var run_id = __webpack_require__(3381);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/action/inputs.js
var inputs = __webpack_require__(1413);
// EXTERNAL MODULE: ./lib/action/mcp-servers.js
var mcp_servers = __webpack_require__(3623);
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
        if (!(0,mcp_servers/* isTable */.bI)(profile)) {
            throw new inputs/* InputError */.dz(`Input \`permission-profile\` needs \`[permissions.${at}]\` in the config.toml of \`codex-home\`, which is not there.`);
        }
        const filesystem = (0,mcp_servers/* isTable */.bI)(profile['filesystem']) ? profile['filesystem'] : {};
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
        return (0,mcp_servers/* isTable */.bI)(permissions) ? permissions : {};
    }
    catch {
        throw new inputs/* InputError */.dz('The config.toml of `codex-home` is not TOML: correct it.');
    }
}

// EXTERNAL MODULE: ./lib/wire/select.js
var wire_select = __webpack_require__(3097);
;// CONCATENATED MODULE: ./lib/action/unguarded.js
/** What needs `unsafe`. Apart from `support`, which brings zod: Codex starts before that is loaded. Pure. */


/** What needs `unsafe` because nothing would be enforced. Throws an InputError. */
function refuseUnguarded({ safetyStrategy, transport }, version, platform = process.platform) {
    const { wire, capabilities } = (0,wire_select/* select */.Lt)(version, transport);
    if (safetyStrategy === 'unsafe')
        return;
    // The probe is a shell script, and the paths to deny are those of Unix.
    if (platform === 'win32') {
        throw new inputs/* InputError */.dz('Input `safety-strategy`: on Windows nothing keeps the agent from the credentials: use a Linux or macOS runner, or `safety-strategy: unsafe`.');
    }
    if (capabilities.permissionProfiles)
        return;
    throw new inputs/* InputError */.dz(wire === 'mcp'
        ? 'Input `transport` is `mcp`, over which Codex does not keep the agent from the credentials: use `app-server`, or `safety-strategy: unsafe`.'
        : `Input \`codex-version\`: Codex ${version} does not keep the agent from the credentials: use ${wire_select/* FIRST_PERMISSION_PROFILES */.qK} or later, or \`safety-strategy: unsafe\`.`);
}

;// CONCATENATED MODULE: ./lib/action/guards.js
/** The guards of a run, put together: what Codex is started with, and what it must confirm. */















/** How long the probe of the sandbox may take, in milliseconds; 0.1 s was measured. */
const PROBE_MS = 30_000;
const PROBE_TRIES = 3;
const REFRESH_OVERRIDE = 'CODEX_REFRESH_TOKEN_URL_OVERRIDE';
/** Looks at the machine and decides. Throws a GuardError or an InputError, each with the remedy. */
function createGuards(options) {
    const { world, job, codex, codexHome, directories, databases, id } = options;
    const { inputs } = job;
    const { env } = world;
    const unsafe = inputs.safetyStrategy === 'unsafe';
    refuseUnguarded(inputs, codex.version);
    // A path that is not there yet could not be denied.
    (0,external_node_fs_.mkdirSync)(codexHome, { recursive: true, mode: 0o700 });
    const path = cleanedPath(env, job);
    const own = inputs.permissionProfile;
    const user = own === undefined ? undefined : userProfiles(codexHome, own, [job.workingDirectory, '/tmp']);
    const paths = findPaths({
        env,
        workspace: job.workspace,
        workingDirectory: job.workingDirectory,
        agentTmp: directories.tmp,
        codexHomes: [directories.home, codexHome, ...(databases === undefined ? [] : [databases])],
        programs: [(0,external_node_path_.dirname)((0,external_node_path_.dirname)(codex.path))],
        userWritable: user?.writable,
    });
    const guarded = permissionProfile(inputs, paths);
    const isShared = (root) => paths.sharedTmp.some(tmp => isWithin(tmp, root)) &&
        ![job.workspace, directories.tmp].some(own => isWithin(own, root));
    // The probe runs in a home of its own, where the user's profiles are not known.
    if (!unsafe && user !== undefined) {
        guarded.config['permissions'] = { ...user.profiles, ...guarded.config['permissions'] };
    }
    // A home of its own: git and shells that Codex starts outside the sandbox would obey files in one that the agent writes to.
    const ownEnv = {
        PATH: [...(inputs.codexHome === undefined ? shortcuts(directories.home) : []), path].join(external_node_path_.delimiter),
        HOME: directories.home,
        TMPDIR: directories.tmp,
        CODEX_HOME: codexHome,
        [run_id/* MARK_NAME */.Gx]: id,
    };
    const override = env[REFRESH_OVERRIDE];
    const codexEnv = (0,environment/* codexEnvironment */.jX)(env, {
        ...ownEnv,
        ...(override !== undefined && (0,wire_environment/* isLoopback */.U)(override) && { [REFRESH_OVERRIDE]: override }),
    });
    const commands = (0,environment/* commandEnvironment */.J$)(env, {
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
        databases: databaseSettings(databases),
        file: commands.file,
        configFor: ({ trusted }) => ({
            ...guarded.config,
            ...commands.config,
            ...projectConfig({ trust: inputs.trustProject, headTrusted: trusted }, [job.workspace, job.workingDirectory], realPath),
        }),
        sandbox: guarded.sandbox,
        writable: guarded.writable.filter(root => !isShared(root)),
        shared: guarded.writable.filter(isShared),
        description: describeSandbox(inputs),
        verify: pid => verifyLaunch(inputs.safetyStrategy, process.platform, readText(`/proc/${pid}/status`)),
        probe: (0,deferred/* once */.Oo)(() => (unsafe ? Promise.resolve() : probe(options, guarded, { start, env: codexEnv }))),
        openSwitch: openSwitch({
            value: readText(SWITCH_FILE),
            uid: process.geteuid?.(),
            runnerEnvironment: env['RUNNER_ENVIRONMENT'],
            sudo: guards_findProgram('sudo', path),
            sysctl: guards_findProgram('sysctl', path),
        }),
    };
}
/** Where Codex's databases lie, for its command line. */
const databaseSettings = (databases) => databases === undefined ? {} : { sqlite_home: JSON.stringify(databases) };
/**
 * A directory for the front of Codex's PATH, where it finds an `lsb_release` that cannot be run, and reads
 * `/etc/os-release` at once: the real one, a script, is run twice at every start and says the same (for the User-Agent).
 * Only in a home of ours: MCP servers of the user's would find it, too, and a shell takes it for a script that says nothing.
 */
function shortcuts(home) {
    if (process.platform !== 'linux')
        return [];
    const directory = (0,external_node_path_.join)(home, 'programs');
    (0,external_node_fs_.mkdirSync)(directory, { mode: 0o700 });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, 'lsb_release'), '', { mode: 0o700 });
    return [directory];
}
/** The PATH that the action itself and Codex look for programs on: without what the agent or a pull request may write to. */
function cleanedPath(env, { workspace, inputs }) {
    const home = inputs.sandbox === 'danger-full-access' ? env['HOME'] : undefined;
    // What lies beside the workspace is a checkout, too.
    const checkouts = [workspace, env['RUNNER_WORKSPACE']];
    const forbidden = [...checkouts, home, env['RUNNER_TEMP'], env['TMPDIR'], '/tmp', '/var/tmp', '/dev/shm'];
    return cleanPath(env['PATH'] ?? '', forbidden.filter((root) => root !== undefined && root !== ''), { realpath: realPath });
}
/** A program on a cleaned PATH. */
const guards_findProgram = (name, path) => findProgram(name, path, isExecutable);
async function probe({ job, codex, directories }, guarded, { start, env }) {
    const canary = (0,external_node_path_.join)(directories.home, 'canary');
    (0,external_node_fs_.writeFileSync)(canary, 'canary\n', { mode: 0o600 });
    const home = (0,external_node_path_.join)(directories.home, 'probe');
    (0,external_node_fs_.mkdirSync)(home, { mode: 0o700 });
    const args = probeArguments(guarded, {
        workingDirectory: job.workingDirectory,
        canary,
        pid: process.pid,
        executable: process.execPath,
    });
    for (let tries = PROBE_TRIES;; tries--) {
        const { stdout, stderr, end } = await (0,wire_process/* runCodex */.H)({
            command: codex.path,
            launcher: start,
            args,
            env: { ...env, CODEX_HOME: home },
            cwd: job.workingDirectory,
            timeoutMs: PROBE_MS,
        });
        if (end.error !== undefined)
            throw end.error;
        // Another Codex of this machine removed what this sandbox was about to stand on: see `sharedMountPoints`.
        if (tries > 1 && /\bbwrap: .*\bmount table\b/.test(stderr))
            continue;
        return judgeProbe({ stdout, stderr, exitCode: end.exitCode });
    }
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


/***/ }),

/***/ 6536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ lastMoment),
/* harmony export */   Ko: () => (/* binding */ withLimit),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   ci: () => (/* binding */ listenForCancellation),
/* harmony export */   gD: () => (/* binding */ CANCELLED),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
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
    const late = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodexError */ .uR(`${what} took longer than ${inWords(ms)}.`, { code: 'timeout' });
    const timer = setTimeout(() => controller.abort(late), ms);
    const leave = () => controller.abort(outer?.reason);
    outer?.addEventListener('abort', leave, { once: true });
    try {
        return await Promise.race([work(signal), (0,_deferred_js__WEBPACK_IMPORTED_MODULE_1__/* .aborted */ .QH)(signal)]);
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
    const reason = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodexError */ .uR(CANCELLED, { code: 'aborted' });
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
/** Aborts so many milliseconds after another signal. */
function after(ms, signal) {
    const controller = new AbortController();
    const leave = () => controller.abort(signal.reason);
    const aborted = () => void setTimeout(leave, ms).unref();
    if (signal.aborted)
        aborted();
    else
        signal.addEventListener('abort', aborted, { once: true });
    return controller.signal;
}
/** Rejects when a cancelled job has no more time, and with SIGTERM at once. Never resolves. */
function lastMoment({ cancelled, terminated, }) {
    return new Promise((_, reject) => {
        const leave = () => reject(cancelled.reason);
        cancelled.addEventListener('abort', () => setTimeout(leave, LAST_MOMENT_MS).unref(), { once: true });
        terminated.addEventListener('abort', leave, { once: true });
    });
}


/***/ }),

/***/ 2545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/action/limits.js
var limits = __webpack_require__(6536);
// EXTERNAL MODULE: ./lib/action/reason.js
var action_reason = __webpack_require__(1368);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/deferred.js
var deferred = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/action/conclusion.js
var conclusion = __webpack_require__(2163);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/guard/payload.js
var guard_payload = __webpack_require__(3731);
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
    const user = (0,guard_payload.at)(payload, KINDS.get(name)?.in ?? '', 'user');
    const login = (0,guard_payload/* textAt */.$)(user, 'login');
    // Some bots go by a login that a person could have.
    const hidden = login !== undefined && (0,guard_payload.at)(user, 'type') === 'Bot' && !login.endsWith('[bot]');
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
    const body = (0,guard_payload/* textAt */.$)(payload, kind.in, 'body') ?? '';
    if (rules.isOwnReply(body))
        return { refusal: 'The comment is a reply of this action.' };
    if (rules.triggerPhrase === undefined)
        return { request: body };
    const [, first = '', request = ''] = /^\s*(\S+)\s*([^]*)$/.exec(body) ?? [];
    return first.toLowerCase() === rules.triggerPhrase.toLowerCase()
        ? { request }
        : { refusal: `The first word of the ${kind.in} is not the trigger phrase.` };
}

// EXTERNAL MODULE: ./lib/guard/head.js
var guard_head = __webpack_require__(5727);
// EXTERNAL MODULE: ./lib/guard/verdict.js
var verdict = __webpack_require__(7772);
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
        return (0,verdict/* refused */.J)('The event is of a kind this action does not know.');
    const actors = actorsOf(event);
    if (actors.length === 0)
        return (0,verdict/* trusted */.I)('The event can only come from the repository itself.');
    for (const login of actors) {
        const refusal = refusalOf(login, rules, permissions);
        if (refusal !== undefined)
            return (0,verdict/* refused */.J)(refusal);
    }
    return (0,verdict/* trusted */.I)(`${actors.map(shown).join(' and ')} may ask for a run.`);
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
    const first = (0,guard_payload/* textAt */.$)(run, 'actor', 'login');
    const second = (0,guard_payload/* textAt */.$)(run, 'triggering_actor', 'login') ?? first;
    const byItself = BY_WHAT_THEY_ARE.includes((0,guard_payload/* textAt */.$)(run, 'event') ?? '') && (0,guard_head/* isOwnRun */.qK)(payload);
    if (!byItself)
        return [...those, first, second];
    return (0,guard_payload.at)(run, 'run_attempt') === 1 && first === second ? again : [...again, second];
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
    return { logins: actorsToLookUp(event, rules), pulls: (0,guard_head/* pullsToLookUp */.qI)(event, rules.about) };
}
/** Judges an event, given the answers to `questionsOf`. Pure. */
function trust(event, rules, answers) {
    const asked = askedBy(event, rules);
    const head = (0,guard_head/* judgeHead */.OF)(event, rules.about, answers.pulls);
    if ('refusal' in asked)
        return { actor: (0,verdict/* refused */.J)(asked.refusal), head, request: undefined };
    return { actor: judgeActors(event, rules, answers.permissions), head, request: asked.request };
}

// EXTERNAL MODULE: ./lib/action/reply/once.js
var once = __webpack_require__(6708);
// EXTERNAL MODULE: ./lib/action/reply/marker.js
var marker = __webpack_require__(7855);
;// CONCATENATED MODULE: ./lib/action/gate.js
/** The gate every run passes before a credential is touched: asks GitHub what the judgement of trust needs to know. */





/**
 * Judges the event of this run. What cannot be found out is refused, with the reason. Rejects with a CodexError when
 * GitHub could not be asked who may start it.
 */
async function judge({ event, inputs, ask, warn }) {
    // GitHub always names the event. Without one, whoever has a shell on this machine started the program by hand.
    if (event.name === '') {
        const byHand = (0,verdict/* trusted */.I)('started by hand');
        return { actor: byHand, head: byHand, request: undefined };
    }
    const { allowUsers, allowBots, allowBotUsers, triggerPhrase, replyTo } = inputs;
    const rules = {
        allowUsers,
        allowBots,
        allowBotUsers,
        triggerPhrase,
        about: typeof replyTo === 'number' ? replyTo : undefined,
        isOwnReply: (body) => (0,marker/* readMark */.Mp)(body) !== undefined,
    };
    const { logins, pulls } = questionsOf(event, rules);
    const asking = logins.length + pulls.length > 0 ? await ask() : undefined;
    if (asking === undefined) {
        if (logins.length + pulls.length > 0)
            warn('Input `github-token` is empty, so GitHub cannot be asked.');
        return trust(event, rules, { permissions: new Map(), pulls: new Map() });
    }
    const [permissions, known] = await Promise.all([
        askAll(logins, login => answered(asking, request => permissionOf(request, event, login)), warn),
        askAll(pulls, number => answered(asking, request => pullOf(request, event, number)), warn),
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
/** The first answer there is. */
async function answered({ hasty, patient }, ask) {
    try {
        if (hasty !== undefined)
            return await ask(hasty);
    }
    catch (error) {
        // A second time the answer is the same.
        if ((0,once/* faultOf */.Kl)(error).kind === 'refused')
            throw error;
    }
    return ask((await patient()).reader.request);
}
async function permissionOf(request, { owner, repo }, username) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
            ...{ owner, repo, username },
        });
        return data.permission;
    }
    catch (error) {
        if ((0,once/* faultOf */.Kl)(error).status === 404)
            return 'none';
        throw error;
    }
}
/** An issue has no head; a number that is neither must not pass for one. */
async function pullOf(request, { owner, repo }, number) {
    try {
        return {
            pull: (await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number })).data,
        };
    }
    catch (error) {
        if ((0,once/* faultOf */.Kl)(error).status !== 404)
            throw error;
        const { data } = await request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
            owner,
            repo,
            issue_number: number,
        });
        if (data.pull_request === undefined)
            return 'issue';
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/guard/environment.js
var environment = __webpack_require__(3448);
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

// EXTERNAL MODULE: ./lib/action/codex-config.js
var codex_config = __webpack_require__(684);
// EXTERNAL MODULE: ./lib/action/event.js
var action_event = __webpack_require__(3118);
// EXTERNAL MODULE: ./lib/action/input-table.js
var input_table = __webpack_require__(8699);
// EXTERNAL MODULE: ./lib/action/mcp-servers.js
var mcp_servers = __webpack_require__(3623);
// EXTERNAL MODULE: ./lib/action/secrets.js
var action_secrets = __webpack_require__(7987);
// EXTERNAL MODULE: ./lib/action/workspace.js
var action_workspace = __webpack_require__(2955);
;// CONCATENATED MODULE: ./lib/action/job.js
/** What a run is asked to do: every input read, checked and resolved, before anything is started. */










/** Masks the secrets, then reads and checks every input. Throws an InputError. */
async function readJob(get, env, secrets) {
    for (const name of action_inputs/* SECRET_INPUTS */.pH)
        secrets.add(get(name), get(name).trim(), ...get(name).split(/\r?\n/));
    secrets.add(...(0,action_secrets/* secretsOfEnvironment */.O)(env));
    const args = parseCodexArgs(get('codex-args'));
    const user = (0,codex_config/* userConfig */.G)(get('config'), args.config);
    const inputs = (0,action_inputs/* readInputs */.Ko)(name => {
        const value = overlaid(name, get(name), args.inputs[name], 'codex-args');
        return overlaid(name, value, user.inputs[name], 'config` (or a `-c` of `codex-args');
    });
    const commandEnv = (0,environment/* parseEnvInput */.hg)(inputs.env ?? '');
    secrets.add(...(0,action_secrets/* secretsOfEnvironment */.O)(commandEnv));
    const workspace = await (0,action_workspace/* workingDirectory */.p7)(undefined, env['GITHUB_WORKSPACE'] || process.cwd());
    const [codexHome, cwd, prompt, schema, outputFile, transcriptFile] = await Promise.all([
        inputs.codexHome && (0,action_workspace/* codexHomePath */.E9)(inputs.codexHome, workspace, env['HOME']),
        (0,action_workspace/* workingDirectory */.p7)(inputs.workingDirectory, workspace),
        textOf('prompt-file', inputs.prompt, workspace),
        inputs.outputSchema && textOf('output-schema-file', inputs.outputSchema, workspace),
        inputs.outputFile && (0,action_workspace/* outputPath */.XC)('output-file', inputs.outputFile, workspace),
        inputs.transcriptFile && (0,action_workspace/* outputPath */.XC)('transcript-file', inputs.transcriptFile, workspace),
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
        mcpServers: (0,mcp_servers/* mcpServersOf */.e)(inputs.mcpServers, user.mcpServers),
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
    const text = await (0,action_workspace/* readInputFile */.jH)(input, source.file, workspace);
    if (text.trim() === '')
        throw new action_inputs/* InputError */.dz(`Input \`${input}\` names an empty file: ${source.file}`);
    return text;
}
async function checkOf(schema) {
    const { schemaCheck } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.bind(__webpack_require__, 1695));
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
        if ((0,mcp_servers/* isTable */.bI)(schema))
            return schema;
    }
    catch (error) {
        throw new action_inputs/* InputError */.dz(`Input \`output-schema\` is not JSON: ${(0,errors/* messageOf */.bD)(error).slice(0, 200)}`);
    }
    throw new action_inputs/* InputError */.dz('Input `output-schema` must be a JSON object with a JSON schema.');
}

// EXTERNAL MODULE: ./lib/action/start.js + 8 modules
var action_start = __webpack_require__(8752);
;// CONCATENATED MODULE: ./lib/action/run.js
/**
 * One run of the action, from its inputs to its outcome. What costs time to load is loaded when Codex is on its way, and
 * Codex is on its way while GitHub is asked whether there is a run at all.
 */







/** How long nothing large is loaded because GitHub may answer at once, in milliseconds. */
const ANSWER_MS = 50;
/** Runs the action. Rejects only with what stops it before a reply could be posted: bad inputs, no directory to work in. */
async function run(world) {
    const { core, env } = world;
    const secrets = (0,action_secrets/* createSecrets */.g)(core.setSecret);
    const job = await readJob(core.getInput, env, secrets);
    let start;
    let session;
    const started = (0,deferred/* once */.Oo)(async () => {
        start = await (0,action_start/* begin */.qN)(world, job, secrets);
        await start.underway;
        return start;
    });
    try {
        const github = clientsOf(job, env);
        // Nothing else is done while it loads: what takes a moment only goes first.
        const loaded = (0,deferred/* once */.Oo)(() => Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(709), __webpack_require__.e(9), __webpack_require__.e(681), __webpack_require__.e(738), __webpack_require__.e(649), __webpack_require__.e(877), __webpack_require__.e(486)]).then(__webpack_require__.bind(__webpack_require__, 5486)));
        const asking = async () => {
            if ((0,action_start/* mayBeginEarly */.sU)(job))
                await started();
            if (github === undefined)
                return undefined;
            const { plainRequest } = await Promise.all(/* import() */[__webpack_require__.e(71), __webpack_require__.e(686)]).then(__webpack_require__.bind(__webpack_require__, 9686));
            setTimeout(() => void loaded().catch(() => undefined), ANSWER_MS).unref();
            return { hasty: plainRequest({ ...gitHubOptions(job, env), env }), patient: github };
        };
        const judgement = await judge({ ...job, ask: asking, warn: line => core.warning(line) });
        if (!judgement.actor.trusted)
            return skipped(world, job, judgement.actor.reason);
        if (job.inputs.trustProject && !judgement.head.trusted) {
            core.warning('Input `trust-project` is without effect here: the code is not from this repository.');
        }
        const ready = await started();
        await Promise.race([ready.takeOver(), (0,promises_.setTimeout)(action_start/* HEAD_START_MS */.Xt)]).catch(() => undefined);
        const { Session } = await loaded();
        session = new Session({
            world,
            secrets,
            job: { ...job, prompt: promptFor(job.prompt, judgement) },
            github,
            headTrusted: judgement.head,
            start: ready,
        });
        return await session.run();
    }
    finally {
        const keep = session === undefined ? 'nothing' : session.signInPending ? 'all' : 'patch';
        const problems = await start?.end(keep);
        for (const problem of problems ?? [])
            core.warning(problem);
    }
}
/** The clients of GitHub's API, loaded when they are needed; undefined without a token. */
function clientsOf(job, env) {
    if (job.inputs.githubToken === undefined)
        return undefined;
    return (0,deferred/* once */.Oo)(async () => (await Promise.all(/* import() | github */[__webpack_require__.e(942), __webpack_require__.e(71), __webpack_require__.e(392), __webpack_require__.e(326)]).then(__webpack_require__.bind(__webpack_require__, 6859))).createGitHub(gitHubOptions(job, env)));
}
const gitHubOptions = ({ inputs }, env) => ({
    token: inputs.githubToken ?? '',
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
});
/** Nobody who may ask for it asked for this run: nothing is started, and strangers get no comment. */
function skipped({ core }, { event }, reason) {
    core.info(`Skipped: ${reason}`);
    core.setOutput('conclusion', 'skipped');
    core.setOutput('conclusion-reason', reason);
    const stats = { durationMs: 0, turns: 0, commands: [], changes: [], plan: [] };
    return { conclusion: 'skipped', reason, stats, logUrl: (0,conclusion/* logUrl */.g)(event) };
}

// EXTERNAL MODULE: ./lib/action/runner.js
var runner = __webpack_require__(4918);
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




/** How long what is said may wait, in milliseconds, where Codex takes its time; see `createRunner`. */
const HELD_MS = 1000;
async function main() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const cancellation = __addDisposableResource(env_1, (0,limits/* listenForCancellation */.ci)(process), false);
        const core = (0,runner/* createRunner */.j)(process.env, () => Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(260), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 6058)));
        setTimeout(() => void core.open().catch(() => undefined), HELD_MS).unref();
        try {
            const running = run({
                core,
                env: process.env,
                cancelled: cancellation.cancelled,
                now: () => performance.now(),
            });
            const { conclusion } = await Promise.race([running, (0,limits/* lastMoment */.Hl)(cancellation)]);
            if (conclusion !== 'success' && conclusion !== 'skipped')
                process.exitCode = 1;
        }
        catch (error) {
            process.exitCode = 1;
            const { reason, remedy } = (0,action_reason/* reasonOf */.A)(error);
            const output = (name, value) => core.setOutput(name, value);
            if (cancellation.cancelled.aborted) {
                output('conclusion', 'cancelled');
                output('conclusion-reason', limits/* CANCELLED */.gD);
                core.error(limits/* CANCELLED */.gD, { title: 'The run was cancelled' });
            }
            else {
                output('conclusion', 'failure');
                output('conclusion-reason', reason);
                core.error(remedy === undefined ? reason : `${reason} ${remedy}`, { title: 'Codex could not finish' });
                const { renderEarlyFailure } = await Promise.all(/* import() */[__webpack_require__.e(709), __webpack_require__.e(9), __webpack_require__.e(877)]).then(__webpack_require__.bind(__webpack_require__, 5877));
                await core.addSummary(renderEarlyFailure(reason, remedy, performance.now())).catch(() => undefined);
            }
        }
        await core.flush();
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

/***/ 3623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   e: () => (/* binding */ mcpServersOf),
/* harmony export */   he: () => (/* binding */ mcpServerTables)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1413);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7987);
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
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Input \`${input}\` must have a table of MCP servers by name.`);
        for (const [name, server] of Object.entries(table)) {
            if (!/^(?!__proto__$)[A-Za-z0-9_-]+$/.test(name)) {
                throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Input \`${input}\` names an MCP server with other characters than letters, digits, _ and -.`);
            }
            if (Object.hasOwn(servers, name)) {
                throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Inputs \`mcp-servers\` and \`config\` both have the MCP server \`${name}\`: keep one of them.`);
            }
            const problem = problemOf(server);
            if (problem !== undefined) {
                throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Input \`${input}\`: MCP server \`${name}\` ${problem}.`);
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
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Input \`mcp-servers\`: server \`${server}\` names the variable \`${String(name)}\`, which the step does not set: add it to the step’s \`env\`.`);
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
            secrets.push(...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOfEnvironment */ .O)(own));
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
        const value = text.trimStart().startsWith('{') ? JSON.parse(text) : (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
        if (isTable(value))
            return value;
    }
    catch {
        // The parsers quote the text, which may hold secrets.
    }
    throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('Input `mcp-servers` is neither JSON nor TOML: write e.g. `[name]` and `command = "…"` below it.');
}


/***/ }),

/***/ 1368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** Why a run failed, in words. */

/** A failure in one sentence that names the class of its cause. */
function reasonOf(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodexError */ .uR)) {
        return { reason: error instanceof Error ? error.message : String(error), remedy: undefined };
    }
    const { code, httpStatus, message, remedy } = error;
    if (code === 'invalid_config' || code === 'invalid_payload')
        return { reason: message, remedy };
    const status = httpStatus === undefined ? '' : `, HTTP ${httpStatus}`;
    return { reason: `${message.replace(/[.\s]*$/, '')} (${code}${status}).`, remedy };
}


/***/ }),

/***/ 7855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ writeMark),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   a$: () => (/* binding */ replyKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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
    return key.length <= LONGEST_KEY ? key : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex');
}
/** Safe inside a comment and inside quotes: no `-`, no `>`, no `"`. */
function quote(text) {
    return encodeURIComponent(Buffer.from(text).toString()).replaceAll('-', '%2D');
}


/***/ }),

/***/ 6708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   dX: () => (/* binding */ LONGEST_WAIT)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Reads an error of Octokit. A connection that broke has status 500 there. */
function faultOf(error) {
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    if (!isRequestError(error))
        return { kind: 'other', message };
    const { status } = error;
    const headers = error.response?.headers ?? {};
    const limited = status === 429 ||
        (status === 403 && (/rate limit/i.test(message) || headers['retry-after'] !== undefined));
    if (limited)
        return { kind: 'passing', status, message, retryAfter: secondsToWait(headers) };
    if (status >= 500 || status === 408 || status === 409)
        return { kind: 'passing', status, message };
    if (status === 422)
        return { kind: 'invalid', status, message };
    return { kind: 'refused', status, message };
}
function isRequestError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function secondsToWait(headers) {
    const after = Number(headers['retry-after']);
    if (after > 0)
        return after;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !(reset > 0))
        return undefined;
    return Math.max(1, Math.ceil(reset - Date.now() / 1_000));
}
/** Longest wait GitHub may ask for before a request is given up, in seconds. */
const LONGEST_WAIT = 60;
/** Seconds before the second, third and fourth try. */
const PAUSES = [1, 4, 9];
/**
 * Creates something exactly once: after a failure that may have gone through, `look` decides whether it did, and
 * only if it did not is `create` called again. Throws the last error; a failing `look` throws too, since then
 * nobody knows.
 */
async function once(steps) {
    const tries = steps.tries ?? PAUSES.length + 1;
    for (let attempt = 0;; attempt++) {
        try {
            return await steps.create();
        }
        catch (error) {
            const fault = faultOf(error);
            const pause = fault.retryAfter ?? PAUSES[attempt] ?? 1;
            if (fault.kind !== 'passing' || pause > LONGEST_WAIT)
                throw error;
            await steps.wait(pause);
            const found = await steps.look();
            if (found !== undefined)
                return found;
            if (attempt + 1 >= tries)
                throw error;
        }
    }
}


/***/ }),

/***/ 7987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secretsOfEnvironment),
/* harmony export */   g: () => (/* binding */ createSecrets)
/* harmony export */ });
/** @param mask tells the runner to mask a value (`core.setSecret`) */
function createSecrets(mask) {
    const known = [];
    return {
        known,
        add(...values) {
            for (const value of values) {
                if (value === undefined || value.trim() === '' || known.includes(value))
                    continue;
                mask(value);
                known.push(value);
            }
        },
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


/***/ }),

/***/ 8752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xt: () => (/* binding */ HEAD_START_MS),
  qN: () => (/* binding */ begin),
  sU: () => (/* binding */ mayBeginEarly),
  nw: () => (/* binding */ startOptions)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/wire/app-server/launch.js
var launch = __webpack_require__(7228);
// EXTERNAL MODULE: ./lib/wire/select.js
var wire_select = __webpack_require__(3097);
// EXTERNAL MODULE: ./lib/action/cleanup.js
var cleanup = __webpack_require__(7050);
// EXTERNAL MODULE: ./lib/codex/exec.js
var exec = __webpack_require__(7394);
// EXTERNAL MODULE: ./lib/codex/find.js + 1 modules
var codex_find = __webpack_require__(8879);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
    for (const entry of await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(root, below), { withFileTypes: true })) {
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
    const names = await (0,external_node_fs_promises_.readdir)(directory).catch(() => undefined);
    if (names === undefined)
        return undefined;
    try {
        const binary = await binaryIn((0,external_node_path_.join)(directory, 'package'), entry.platform);
        const record = JSON.parse(await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(directory, RECORD), 'utf8'));
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
    await (0,external_node_fs_promises_.mkdir)(fresh);
    await (0,external_node_fs_promises_.rename)(installed, (0,external_node_path_.join)(fresh, 'package'));
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(fresh, RECORD), JSON.stringify({ digest }));
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(entry.directory), { recursive: true });
    for (let attempt = 0;; attempt++) {
        try {
            await (0,external_node_fs_promises_.rename)(fresh, entry.directory);
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
            await (0,external_node_fs_promises_.rename)(entry.directory, aside).catch(() => undefined);
            await (0,external_node_fs_promises_.rm)(aside, { recursive: true, force: true });
        }
    }
}
/** The newest version in a cache that has an entry for this platform. */
async function newestCached(root, platform) {
    const versions = (await (0,external_node_fs_promises_.readdir)(root).catch(() => [])).filter(name => /^\d+\.\d+\.\d+/.test(name));
    for (const version of versions.sort(wire_select/* compareVersions */.Zy).reverse()) {
        if ((await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(root, version))).includes(platform))
            return version;
    }
    return undefined;
}
async function binaryIn(packageDirectory, platform) {
    for (const path of (0,codex_platform/* binaryPaths */.cH)(packageDirectory, platform))
        if (await (0,codex_find/* isExecutable */.TV)(path))
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
    const program = await (0,codex_find/* findOnPath */.aY)('npm', env);
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
    const settings = await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(home, '.npmrc'), 'utf8').catch(() => '');
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
const LASTING = new Set([
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
    return new NpmError(code ?? 'unknown', !LASTING.has(code ?? ''), shown.slice(0, 300));
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

// EXTERNAL MODULE: ./lib/wire/environment.js
var environment = __webpack_require__(728);
// EXTERNAL MODULE: ./lib/wire/version.js
var version = __webpack_require__(6469);
;// CONCATENATED MODULE: ./lib/codex/version.js
/** Which Codex this package installs, and which a binary is. */





/** The version of `@openai/codex` that is installed unless another is asked for; its packages are pinned in `pins.ts`. */
const DEFAULT_CODEX_VERSION = '0.169.0';
/** Asks a binary for its version, `X.Y.Z`. Rejects with a ConnectionError when it is no Codex or cannot run here. */
async function codexVersionOf(path, env = process.env) {
    // Even `--version` may leave files: in `~/.codex`, and CLIs before 0.98 in the temporary directory.
    const home = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codex-version-'));
    try {
        return await (0,version/* readVersion */.$)({
            command: path,
            env: (0,environment/* inheritedEnvironment */.a)(env, { CODEX_HOME: home, TMPDIR: home }),
        });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(home, { recursive: true, force: true });
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
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(directory, 'package.json'), JSON.stringify({ private: true, dependencies }));
    if (pinned) {
        const locked = { version: name, integrity: PINS[platform].integrity };
        const packages = { '': { dependencies }, [`node_modules/${PACKAGE}`]: locked };
        const lock = { lockfileVersion: 3, requires: true, packages };
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(directory, 'package-lock.json'), JSON.stringify(lock));
    }
    try {
        await tries(`install ${PACKAGE}@${name}`, options, () => pinned ? npm('ci', ['--prefer-offline'], directory, options) : npm('install', [], directory, options));
    }
    catch (error) {
        throw error instanceof NpmError ? explain(error, version) : error;
    }
}
async function tries(what, options, attempt) {
    const { wait = ms => (0,promises_.setTimeout)(ms, undefined, { signal: options.signal }), warn } = options;
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
    const directory = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(parent, '.npm-'));
    try {
        return await use(directory);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** Our directory in the tool cache, else in `tmp`. */
async function writableRoot({ toolCache, tmp }) {
    if (toolCache) {
        const root = (0,external_node_path_.join)(toolCache, ROOM);
        try {
            await (0,external_node_fs_promises_.mkdir)(root, { recursive: true });
            await removeStale(root);
            await inScratch(root, () => Promise.resolve());
            return root;
        }
        catch {
            // A tool cache that cannot be written is no reason to fail.
        }
    }
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(tmp, ROOM), { recursive: true });
    return (0,external_node_path_.join)(tmp, ROOM);
}
async function removeStale(root) {
    for (const name of await (0,external_node_fs_promises_.readdir)(root)) {
        const path = (0,external_node_path_.join)(root, name);
        const found = name.startsWith('.npm-') ? await (0,external_node_fs_promises_.stat)(path).catch(() => undefined) : undefined;
        if (found !== undefined && Date.now() - found.mtimeMs > STALE_MS) {
            await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true });
        }
    }
}

// EXTERNAL MODULE: ./lib/action/limits.js
var limits = __webpack_require__(6536);
;// CONCATENATED MODULE: ./lib/action/codex.js
/** The Codex CLI of a run: the binary the workflow names, or the installed one. */






/** Finding or installing takes no longer, in milliseconds; npm's own calls have shorter limits. */
const LIMIT_MS = 15 * 60_000;
/** @param tmp a private directory that the caller removes */
function findCodex(inputs, { core, env, cancelled }, tmp) {
    const given = new AbortController();
    let work = Promise.resolve();
    const find = async (signal) => {
        if (inputs.codexPath !== undefined) {
            const path = await (0,codex_find/* givenCodex */.r$)(inputs.codexPath, 'codex-path');
            return { path, version: await codexVersionOf(path, env), fromCache: true };
        }
        return installCodex({
            version: inputs.codexVersion ?? DEFAULT_CODEX_VERSION,
            toolCache: env['RUNNER_TOOL_CACHE'],
            tmp,
            hosted: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
            log: core.info,
            warn: core.warning,
            exec: exec.actionsExec,
            env,
            signal,
        });
    };
    const found = (0,limits/* withLimit */.Ko)(LIMIT_MS, 'Installing Codex', signal => {
        const finding = find(signal);
        work = finding.catch(() => undefined);
        return finding;
    }, AbortSignal.any([cancelled, given.signal]));
    found.catch(() => undefined);
    return {
        found,
        stop: async () => {
            given.abort(new errors/* CodexError */.uR('The run ended before Codex was installed.', { code: 'aborted' }));
            await work;
        },
    };
}

// EXTERNAL MODULE: ./lib/action/guards.js + 8 modules
var action_guards = __webpack_require__(6296);
// EXTERNAL MODULE: ./lib/action/memory.js
var memory = __webpack_require__(4407);
// EXTERNAL MODULE: ./lib/action/private.js
var action_private = __webpack_require__(7661);
// EXTERNAL MODULE: ./lib/action/run-id.js
var run_id = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/action/state.js
var state = __webpack_require__(2287);
// EXTERNAL MODULE: ./lib/action/git-token/token.js + 3 modules
var token = __webpack_require__(1175);
// EXTERNAL MODULE: ./lib/action/mount-points.js
var mount_points = __webpack_require__(1720);
;// CONCATENATED MODULE: ./lib/action/take-over.js
/** Prepares the machine for the agent; `cleanup` undoes it. What post must undo is saved first. */





/** Mount points, the checkout's git token, the switch for user namespaces. The probe of the sandbox is on its way then. */
async function takeOver(options) {
    const { world, secrets, job, id, directories, save, guards, ending, leaves } = options;
    const [mountPoints, shared] = await Promise.all([
        (0,mount_points/* absentMountPoints */.uL)(guards.writable),
        (0,cleanup/* othersRun */.db)(id).then(others => (0,mount_points/* sharedMountPoints */.CZ)(guards.shared, others)),
    ]);
    leaves({ mountPoints, sharedMountPoints: shared });
    save({ mountPoints: JSON.stringify(mountPoints), sharedMountPoints: JSON.stringify(shared) });
    await (0,mount_points/* makeMountPoints */.fy)(shared);
    if (guards.file !== undefined)
        await (0,external_node_fs_promises_.writeFile)(guards.file.path, guards.file.text, { mode: 0o600 });
    await Promise.all([
        (0,token/* takeGitToken */.N)({
            workspace: job.workspace,
            temp: world.env['RUNNER_TEMP'],
            record: (0,cleanup/* gitTokenRecord */.V8)(directories),
            mask: (...values) => secrets.add(...values),
        }),
        openUserNamespaces(guards, save).then(() => {
            if (!ending.aborted)
                guards.probe().catch(() => undefined);
        }),
    ]);
}
/** Where it cannot be opened the probe of the sandbox says so. Post sets it back. */
async function openUserNamespaces({ openSwitch }, save) {
    if (openSwitch === undefined)
        return;
    const [command = '', ...args] = openSwitch.open;
    save({ userNamespaces: JSON.stringify(openSwitch.restore) });
    await (0,exec.actionsExec)(command, args, { cwd: '/', env: {}, signal: AbortSignal.timeout(10_000) });
}

;// CONCATENATED MODULE: ./lib/action/start.js
/**
 * The start of a run: its private places and its Codex, begun while GitHub is still asked whether there is a run at all.
 * No credential is touched until `takeOver`: Codex waits for one, and is ended if none comes.
 */













/** How long everything else waits for Codex to be started, in milliseconds; an installation takes longer. */
const HEAD_START_MS = 25;
/** Begins a run. Rejects when there is no place for it. */
async function begin(world, job, secrets) {
    const { core, env } = world;
    const parent = env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
    const id = await (0,run_id/* newRunId */.F$)(env);
    const directories = (0,action_private/* privateDirectories */.Hc)(parent, id);
    const save = (values) => (0,state/* saveState */.LZ)(core.saveState, values);
    // First, so that post can remove what this process does not live to.
    save({ runId: id, parent });
    await (0,action_private/* makePrivate */.ux)(directories);
    const codexHome = job.inputs.codexHome ?? directories.home;
    const ownHome = job.inputs.codexHome === undefined && job.inputs.safetyStrategy !== 'unsafe';
    const databases = ownHome ? await (0,memory/* makeMemoryDirectory */.Z1)(id) : undefined;
    // The checkout may hold an npm, too.
    const clean = { ...world, env: { ...env, PATH: (0,action_guards/* cleanedPath */.sj)(env, job) } };
    const { found: codex, stop } = findCodex(job.inputs, clean, directories.home);
    const guards = codex.then(found => (0,action_guards/* createGuards */.b6)({ world, job, codex: found, codexHome, directories, databases, id }));
    const process = Promise.all([codex, guards])
        .then(([codex, guards]) => prestarted(job, codex, guards, directories))
        .catch(() => undefined);
    guards.catch(() => undefined);
    const underway = Promise.race([process, (0,promises_.setTimeout)(HEAD_START_MS)]);
    const tidied = underway
        .then(() => tidy(world, parent))
        .catch((error) => {
        core.warning(`What killed runs left could not be removed: ${(0,errors/* messageOf */.bD)(error)}`);
    });
    const ending = new AbortController();
    let left = { mountPoints: [] };
    let taken;
    const takeItOver = async () => {
        // A killed run may have had this checkout's git token.
        const [ready] = await Promise.all([guards, tidied]);
        await takeOver({
            ...{ world, secrets, job, id, directories, save },
            guards: ready,
            ending: ending.signal,
            leaves: has => (left = has),
        });
    };
    return {
        id,
        directories,
        save,
        codexHome,
        codex,
        guards,
        process,
        underway,
        tidied,
        takeOver: () => (taken ??= takeItOver()),
        async end(keep) {
            ending.abort();
            await Promise.all([stop(), tidied, taken?.catch(() => undefined)]);
            // A process that nobody took over is closed with all the others.
            return (0,cleanup/* cleanUp */.nY)({ id, parent, ...left, keep });
        },
    };
}
/** Removes what killed runs left. On a machine of GitHub's no job was there before this one. */
async function tidy({ core, env }, parent) {
    if (env['RUNNER_ENVIRONMENT'] === 'github-hosted')
        return;
    const { removed, problems } = await (0,cleanup/* removeLeftovers */.DA)(parent, env);
    for (const name of removed)
        core.info(`Removed what the killed run ${name} had left.`);
    for (const problem of problems)
        core.warning(problem);
}
/**
 * Whether a run may begin before it is known who asked for it: a CLI that npm brings, in a home of ours, is nobody's
 * program and knows no credential. One that the workflow names may lie in a stranger's checkout, a home may hold a sign-in.
 */
const mayBeginEarly = ({ inputs }) => inputs.codexPath === undefined && inputs.codexHome === undefined;
/** How Codex is started, in advance and afterwards. */
const startOptions = (codex, guards, { home }) => ({
    codexPath: codex.path,
    // Threads have the working directory; the process itself has nothing to find there.
    cwd: home,
    launcher: guards.launcher,
});
/** Starts what `Client.connect` would start, if that is known before the credential is: see `CodexProcess.is`. */
function prestarted({ inputs }, codex, guards, directories) {
    const { wire, capabilities } = (0,wire_select/* select */.Lt)(codex.version, inputs.transport);
    const inMemory = capabilities.inMemorySignIn && inputs.authStorage !== 'file';
    if (wire !== 'app-server' || !inMemory || inputs.codexAccessToken !== undefined)
        return undefined;
    return (0,launch/* launchAppServer */.E)({
        ...startOptions(codex, guards, directories),
        configOverrides: { ...guards.settings, ...guards.databases, cli_auth_credentials_store: '"ephemeral"' },
        env: guards.env,
    });
}


/***/ }),

/***/ 2955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ codexHomePath),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   jH: () => (/* binding */ readInputFile),
/* harmony export */   p7: () => (/* binding */ workingDirectory),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1413);
/** Paths that inputs name: inside the workspace, and never through a link that leads out of it. */





/** Largest file an input may name, in bytes. */
const MAX_INPUT_FILE = 10 * 1024 * 1024;
/** Whether `path` is `root` or lies below it. Both are real paths. */
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way));
}
/** Reads a text file of the workspace that an input names. Throws an InputError. */
async function readInputFile(input, path, workspace) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path)).catch(() => {
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`Input \`${input}\` names a file that is not there: ${path}`);
    });
    if (!isInside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace), real)) {
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`Input \`${input}\` names a file outside the workspace: ${path}`);
    }
    // The path is real by now; a link put in its place in the meantime is refused.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`Input \`${input}\` names something that is not a file: ${path}`);
        if (stats.size > MAX_INPUT_FILE) {
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`Input \`${input}\` names a file larger than ${MAX_INPUT_FILE / 1024 / 1024} MiB: ${path}`);
        }
        return await file.readFile('utf8');
    }
    finally {
        await file.close();
    }
}
/** The directory an input names, as a real path in the workspace. Throws an InputError. */
async function workingDirectory(path, workspace) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace);
    if (path === undefined)
        return root;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, path)).catch(() => undefined);
    const stats = real === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(real);
    if (real === undefined || stats?.isDirectory() !== true) {
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`Input \`working-directory\` names a directory that is not there: ${path}`);
    }
    if (!isInside(root, real)) {
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`Input \`working-directory\` names a directory outside the workspace: ${path}`);
    }
    return real;
}
/**
 * Where a file an input names will be written, with its directory as a real path in the workspace. Throws an InputError.
 * Write it with `writeOutput`: the agent runs in between.
 */
async function outputPath(input, path, workspace) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace);
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, path);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(wanted)).catch(() => undefined);
    if (folder === undefined || !isInside(root, folder) || wanted === root) {
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`Input \`${input}\` must name a file in an existing directory of the workspace: ${path}`);
    }
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(wanted))).catch(() => undefined);
    if (found?.isDirectory() === true)
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`Input \`${input}\` names a directory: ${path}`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(wanted));
}
/**
 * Writes such a file after the agent has run: its directory must still be the one it was, and a link in its place is
 * replaced, not followed. Rejects when it cannot be written.
 */
async function writeOutput(path, text) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)).catch(() => undefined)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)) {
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`${path} cannot be written: its directory was removed, or became a link.`);
    }
    const fresh = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(fresh, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(fresh, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(fresh, { force: true });
    }
}
/**
 * The absolute path of `codex-home`; it need not be there yet. Not in the workspace, where a pull request could put a
 * configuration for Codex. Throws an InputError.
 */
async function codexHomePath(path, workspace, home) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, home === undefined ? path : path.replace(/^~(?=\/|$)/, () => home));
    const real = await realOf(wanted);
    if (isInside(workspace, real) || isInside(workspace, wanted) || isInside(real, workspace)) {
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`Input \`codex-home\` must name a directory apart from the workspace, such as \`~/.codex-ci\`: ${path}`);
    }
    return real;
}
/** The real path that a path has, or will have once what is missing of it is made. */
async function realOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path).catch(() => undefined);
    if (found !== undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path)
        return found ?? path;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await realOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
}


/***/ }),

/***/ 7394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsExec: () => (/* binding */ actionsExec)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7658);
/** Runs npm through the runner's own toolkit, which knows how to start `npm.cmd`, and ends it with a signal. */



/** How often a process is looked for that was not there yet when the signal came, in milliseconds. */
const AGAIN_MS = 20;
const actionsExec = async (command, args, { cwd, env, signal }) => {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    signal.throwIfAborted();
    // The toolkit does not tell the pid of what it started, nor when: a mark in its environment finds it.
    const [name, value] = ['CODEX_CLIENT_NPM', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()];
    let over = false;
    let ending;
    const end = async () => {
        while (!over) {
            await (0,_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .endProcesses */ .Hk)({ marks: [`${name}=${value}`] }, { graceMs: 0 });
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(AGAIN_MS);
        }
    };
    const onAbort = () => void (ending = end());
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        const options = { cwd, env: { ...env, [name]: value }, silent: true, ignoreReturnCode: true };
        return await getExecOutput(`"${command}"`, args, options);
    }
    finally {
        over = true;
        signal.removeEventListener('abort', onAbort);
        await ending;
    }
};


/***/ }),

/***/ 8879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hy: () => (/* binding */ findCodex),
  aY: () => (/* binding */ findOnPath),
  r$: () => (/* binding */ givenCodex),
  TV: () => (/* binding */ isExecutable)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/codex/executable.js
/** Tells from a file's first bytes for which machine it is: the system would run a foreign one as a shell script. */

/** How much of a file is looked at, in bytes. */
const HEADER = 4096;
const ELF = { 0x3e: 'x64', 0xb7: 'arm64' };
const MACH_O = { 0x01000007: 'x64', 0x0100000c: 'arm64' };
const PE = { 0x8664: 'x64', 0xaa64: 'arm64' };
/**
 * What a program runs on: a platform as Node spells it (`linux-x64`), `script`, `darwin-universal`, an unknown
 * machine (`linux-?`), or undefined for what is no program.
 */
function machineOf(header) {
    if (header.length >= 2 && header.toString('latin1', 0, 2) === '#!')
        return 'script';
    if (header.length < 64)
        return undefined;
    const magic = header.readUInt32BE(0);
    if (magic === 0x7f454c46)
        return `linux-${ELF[header.readUInt16LE(18)] ?? '?'}`;
    if (magic === 0xcffaedfe)
        return `darwin-${MACH_O[header.readUInt32LE(4)] ?? '?'}`;
    if (magic === 0xcafebabe)
        return 'darwin-universal';
    if (header.toString('latin1', 0, 2) !== 'MZ')
        return undefined;
    const at = header.readUInt32LE(60);
    return at + 6 <= header.length ? `win32-${PE[header.readUInt16LE(at + 4)] ?? '?'}` : undefined;
}
/** Why a file cannot be started on `platform`, as the end of a sentence; undefined when nothing speaks against it. */
async function misfit(path, platform) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER), 0, HEADER, 0);
        const machine = machineOf(buffer.subarray(0, bytesRead));
        if (machine === undefined)
            return 'it is not a program';
        const fits = ['script', platform].includes(machine) || machine === `${platform.split('-', 1)[0]}-universal`;
        return fits
            ? undefined
            : `it is built for ${machine.replace(/.*?\?/, 'another machine')}, not for ${platform}`;
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/codex/platform.js
var codex_platform = __webpack_require__(8152);
;// CONCATENATED MODULE: ./lib/codex/find.js
/** Finds a Codex that is already there. */





/** The first program of this name on the PATH of `env`, as an absolute path. Relative entries are not looked at. */
async function findOnPath(name, env) {
    const windows = process.platform === 'win32';
    // Windows has it as `Path`, too, which a cleaned `PATH` may stand beside.
    const other = windows ? Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] : undefined;
    const path = env['PATH'] ?? other ?? '';
    const endings = windows ? (env['PATHEXT'] ?? '.EXE;.CMD').split(';') : [''];
    for (const directory of path.split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(directory))
            continue;
        for (const ending of endings) {
            const candidate = (0,external_node_path_.join)(directory, name + ending);
            if (await isExecutable(candidate))
                return candidate;
        }
    }
    return undefined;
}
/**
 * The `codex` on the PATH, for programs that use the library. A launcher of npm resolves to the native binary behind it,
 * which saves the start of a Node. Rejects with a ConnectionError when there is none.
 */
async function findCodex(env = process.env) {
    const found = await findOnPath('codex', env);
    if (found !== undefined)
        return nativeBinary(found);
    throw new errors/* ConnectionError */.Rc('There is no `codex` on the PATH.', {
        code: 'spawn_failed',
        remedy: 'Install it with `npm install -g @openai/codex`, or give its path as codexPath.',
    });
}
/** Checks a path that somebody gave. Rejects with a ConnectionError that names `option`, e.g. `codex-path`. */
async function givenCodex(path, option) {
    const absolute = (0,external_node_path_.resolve)(path);
    const found = await (0,promises_.stat)(absolute).catch(() => undefined);
    const problem = found === undefined
        ? 'there is no such file'
        : !found.isFile()
            ? 'it is not a file'
            : !(await isExecutable(absolute))
                ? 'it is not executable'
                : await misfit(absolute, `${process.platform}-${process.arch}`);
    if (problem === undefined)
        return nativeBinary(absolute);
    throw new errors/* ConnectionError */.Rc(`${option} names ${absolute}, but ${problem}.`, {
        code: 'spawn_failed',
        remedy: `Give ${option} the path of a Codex binary.`,
    });
}
/** The native binary behind npm's launcher script, where it can be found; else the path itself. */
async function nativeBinary(path) {
    const real = await (0,promises_.realpath)(path);
    const launcher = /\.cmd$/i.test(real)
        ? (0,external_node_path_.join)((0,external_node_path_.dirname)(real), 'node_modules', '@openai', 'codex', 'bin', 'codex.js')
        : real;
    if ((0,external_node_path_.basename)(launcher) !== 'codex.js')
        return real;
    const platform = (0,codex_platform/* currentPlatform */.jN)();
    const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(launcher));
    const name = `codex-${platform}`;
    for (const home of [(0,external_node_path_.join)(root, 'node_modules', '@openai', name), (0,external_node_path_.join)((0,external_node_path_.dirname)(root), name), root]) {
        for (const candidate of (0,codex_platform/* binaryPaths */.cH)(home, platform)) {
            if (await isExecutable(candidate))
                return candidate;
        }
    }
    return real;
}
/** Whether this is a file this user may execute. */
async function isExecutable(path) {
    try {
        await (0,promises_.access)(path, promises_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ packageVersion),
/* harmony export */   cH: () => (/* binding */ binaryPaths),
/* harmony export */   jN: () => (/* binding */ currentPlatform)
/* harmony export */ });
/* unused harmony export PLATFORMS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _wire_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3097);
/** Where npm's packages keep the native binary, by platform and version. Measured on 0.44 – 0.169. */



/** First version whose binaries lie in a package per platform; before, `@openai/codex` itself held all of them. */
const FIRST_PLATFORM_PACKAGES = '0.99.0';
/** The platforms Codex is built for, by Node's `process.platform`-`process.arch`. */
const TARGETS = {
    'linux-x64': 'x86_64-unknown-linux-musl',
    'linux-arm64': 'aarch64-unknown-linux-musl',
    'darwin-x64': 'x86_64-apple-darwin',
    'darwin-arm64': 'aarch64-apple-darwin',
    'win32-x64': 'x86_64-pc-windows-msvc',
    'win32-arm64': 'aarch64-pc-windows-msvc',
};
const PLATFORMS = Object.keys(TARGETS);
/** The platform of this machine. Throws a ConnectionError when there is no Codex for it. */
function currentPlatform(os = process.platform, arch = process.arch) {
    const name = `${os}-${arch}`;
    if (Object.hasOwn(TARGETS, name))
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionError */ .Rc(`There is no Codex CLI for ${name}.`, {
        code: 'install_failed',
        remedy: `Run the job on one of ${PLATFORMS.join(', ')}, or name a binary with codex-path.`,
    });
}
/** The version of `@openai/codex` that holds the binary: `0.169.0-linux-x64`, but `0.98.0`. */
function packageVersion(version, platform) {
    return (0,_wire_select_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, FIRST_PLATFORM_PACKAGES) < 0 ? version : `${version}-${platform}`;
}
/** Where in such a package the binary can lie: `bin` from 0.142, `codex` before. */
function binaryPaths(packageDirectory, platform) {
    const name = platform.startsWith('win32') ? 'codex.exe' : 'codex';
    const vendor = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(packageDirectory, 'vendor', TARGETS[platform]);
    return ['bin', 'codex'].map(room => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(vendor, room, name));
}


/***/ }),

/***/ 3448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ commandEnvironment),
/* harmony export */   hg: () => (/* binding */ parseEnvInput),
/* harmony export */   jX: () => (/* binding */ codexEnvironment)
/* harmony export */ });
/* unused harmony exports COMMAND_VARIABLES, CODEX_VARIABLES */
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4183);
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
    const picked = pick(env, CODEX_VARIABLES, /^LC_[A-Z]+$/);
    return { ...picked, ...(0,_proxies_js__WEBPACK_IMPORTED_MODULE_0__/* .pastProxies */ .T)(picked), ...own };
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
            throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U(`Input \`env\`, line ${index + 1}, is not \`NAME=value\` with a name of letters, digits and \`_\`.`);
        }
        result[name] = value;
    }
    return result;
}


/***/ }),

/***/ 4183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GuardError)
/* harmony export */ });
/** A guard that cannot be kept, or an input it cannot take: one sentence that names the remedy, never a value. */
class GuardError extends Error {
    name = 'GuardError';
}


/***/ }),

/***/ 5727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ judgeHead),
/* harmony export */   qI: () => (/* binding */ pullsToLookUp),
/* harmony export */   qK: () => (/* binding */ isOwnRun),
/* harmony export */   sP: () => (/* binding */ baseCommitOf)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3731);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7772);


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
    const own = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .idAt */ .j)(payload, isIssue ? 'issue' : 'pull_request', 'number');
    const needed = isIssue && (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'issue', 'pull_request') ? own : undefined;
    return [needed, about === own ? undefined : about].filter(number => number !== undefined);
}
/** Judges the head of an event. `pulls` answers `pullsToLookUp`. */
function judgeHead(event, about, pulls) {
    const looked = pullsToLookUp(event, about).map(number => judgeAnswer(number, pulls.get(number)));
    return [judgePayload(event), ...looked].reduce((worst, one) => (worst.trusted ? one : worst));
}
/** Whether the run that a `workflow_run` event tells of was one of this repository. */
function isOwnRun(payload) {
    return isSame((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'workflow_run', 'head_repository'), payload['repository']);
}
/**
 * A commit that only those with write access could make, to take the repository's own files from: what the pull
 * request is to be merged into, else what the run is on. undefined where the event has none.
 */
function baseCommitOf({ name, payload, ref, sha }) {
    const base = ABOUT_A_PULL.includes(name)
        ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(payload, 'pull_request', 'base', 'sha')
        : judgeRef(ref).trusted && sha;
    return base && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(base) ? base : undefined;
}
function judgeAnswer(number, answer) {
    if (answer === undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(`GitHub could not be asked whose code #${number} is.`);
    if (answer === 'issue')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .trusted */ .I)(`#${number} is an issue.`);
    return judgePull(answer.pull, (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer.pull, 'base', 'repo'));
}
function judgePayload({ name, payload, ref }) {
    const { repository } = payload;
    if (ABOUT_A_PULL.includes(name))
        return judgePull(payload['pull_request'], repository);
    if (ABOUT_A_REF.includes(name))
        return judgeRef(ref);
    if (ABOUT_AN_ISSUE.includes(name)) {
        // Of a pull request GitHub's answer decides; this is about the run itself.
        const numbered = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .idAt */ .j)(payload, 'issue', 'number') !== undefined;
        return numbered ? judgeRef(ref) : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('The event does not say which issue it is about.');
    }
    switch (name) {
        case 'workflow_run':
            return judgeRun(payload);
        case 'check_suite':
            return judgeCommit(payload['check_suite'], repository);
        case 'check_run':
            return judgeCommit((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'check_run', 'check_suite'), repository);
        case 'status': {
            const { branches } = payload;
            return Array.isArray(branches) && branches.length > 0
                ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .trusted */ .I)('A branch of this repository holds the commit.')
                : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('No branch of this repository holds the commit.');
        }
        default:
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('The event does not say whose code it is about.');
    }
}
function judgePull(pull, repository) {
    return isSame((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(pull, 'head', 'repo'), repository)
        ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .trusted */ .I)('The pull request comes from this repository.')
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('The pull request comes from another repository.');
}
function judgeRef(ref) {
    return /^refs\/(?:heads|tags)\/./.test(ref)
        ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .trusted */ .I)('The run is on a branch or tag of this repository.')
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('The run is not on a branch or tag of this repository.');
}
function judgeRun(payload) {
    const run = payload['workflow_run'];
    if (!isOwnRun(payload))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('The workflow run was for another repository.');
    // Such a run is on the base, whatever head it was about: only the named pull requests tell.
    if ((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(run, 'event') === 'pull_request_target')
        return judgeCommit(run, payload['repository']);
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .trusted */ .I)('The workflow run was for this repository.');
}
/** A commit and its pull requests. GitHub names none that comes from a fork. */
function judgeCommit(suite, repository) {
    const pulls = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(suite, 'pull_requests');
    const id = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .idAt */ .j)(repository, 'id');
    const own = (pull) => id !== undefined && (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .idAt */ .j)(pull, 'head', 'repo', 'id') === id;
    return Array.isArray(pulls) && pulls.length > 0 && pulls.every(own)
        ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .trusted */ .I)('The pull request comes from this repository.')
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('GitHub does not say which repository the commit comes from.');
}
/** Id and name must agree. A deleted fork has neither, and nothing equals nothing. */
function isSame(one, other) {
    const id = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .idAt */ .j)(one, 'id');
    const name = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(one, 'full_name')?.toLowerCase();
    if (id === undefined || name === undefined)
        return false;
    return id === (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .idAt */ .j)(other, 'id') && name === (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(other, 'full_name')?.toLowerCase();
}


/***/ }),

/***/ 3731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   j: () => (/* binding */ idAt)
/* harmony export */ });
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


/***/ }),

/***/ 7772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ trusted),
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
const trusted = (reason) => ({ trusted: true, reason });
const refused = (reason) => ({ trusted: false, reason });


/***/ }),

/***/ 9691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pastProxies)
/* harmony export */ });
/**
 * What an environment with proxies needs besides: Codex asks its program for its tools, on loopback, and a proxy could not
 * reach it and would see the token.
 */
function pastProxies(env) {
    const names = Object.keys(env);
    if (!names.some(name => /^(?:https?|all)_proxy$/i.test(name)))
        return {};
    const own = names.filter(name => /^no_proxy$/i.test(name));
    const exempt = (name) => [env[name], '127.0.0.1'].filter(Boolean).join(',');
    return Object.fromEntries((own.length > 0 ? own : ['NO_PROXY']).map(name => [name, exempt(name)]));
}


/***/ }),

/***/ 728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   a: () => (/* binding */ inheritedEnvironment)
/* harmony export */ });
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/** The environment a Codex process starts with: an allow-list, never the whole of ours. */

const EXACT = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'TERM',
    'COLORTERM',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'TMP',
    'TEMP',
    'CODEX_HOME',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'CODEX_CA_CERTIFICATE',
    'XDG_RUNTIME_DIR',
    'XDG_CONFIG_HOME',
    'XDG_CACHE_HOME',
    'XDG_DATA_HOME',
    // Windows cannot start most programs without these.
    'SYSTEMROOT',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'APPDATA',
    'LOCALAPPDATA',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'PROGRAMDATA',
    'PROGRAMFILES',
]);
const REFRESH_OVERRIDE = 'CODEX_REFRESH_TOKEN_URL_OVERRIDE';
/** Whether a URL points at this machine. */
function isLoopback(url) {
    try {
        const { hostname } = new URL(url);
        return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
    }
    catch {
        return false;
    }
}
/**
 * What of `source` Codex gets, plus `extra` (an `undefined` there removes a name).
 * `CODEX_REFRESH_TOKEN_URL_OVERRIDE`, which would send refresh tokens elsewhere, passes only when it is loopback.
 */
function inheritedEnvironment(source, extra = {}) {
    const result = {};
    for (const [name, value] of Object.entries(source)) {
        const upper = name.toUpperCase();
        if (value !== undefined && (EXACT.has(upper) || upper.startsWith('LC_')))
            result[name] = value;
    }
    Object.assign(result, (0,_proxies_js__WEBPACK_IMPORTED_MODULE_0__/* .pastProxies */ .T)(result));
    const override = source[REFRESH_OVERRIDE];
    if (override !== undefined && isLoopback(override))
        result[REFRESH_OVERRIDE] = override;
    for (const [name, value] of Object.entries(extra)) {
        if (value === undefined)
            delete result[name];
        else if (name !== REFRESH_OVERRIDE || isLoopback(value))
            result[name] = value;
    }
    return result;
}


/***/ }),

/***/ 3097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   he: () => (/* binding */ FIRST_APP_SERVER),
/* harmony export */   qK: () => (/* binding */ FIRST_PERMISSION_PROFILES)
/* harmony export */ });
/* unused harmony exports FIRST_WITHOUT_MCP, FIRST_LATE_ENVIRONMENT, FIRST_SUPPORTED */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** Which wire a CLI version speaks, and what it can carry. Pure; the table is measured (`npm run test:compat`). */

/** First CLI with today's thread and turn API on app-server. */
const FIRST_APP_SERVER = '0.98.0';
/** First CLI without `codex mcp-server`. */
const FIRST_WITHOUT_MCP = '0.154.0';
/** First CLI that enforces the deny entries of a permission profile. */
const FIRST_PERMISSION_PROFILES = '0.142.3';
/** First CLI that was seen to do `lateEnvironment`; those between 0.154.0 and it were not tried. */
const FIRST_LATE_ENVIRONMENT = '0.169.0';
/** First CLI this package works with. */
const FIRST_SUPPORTED = '0.44.0';
/** Compares two versions `X.Y.Z[-pre]` by their numbers; a pre-release counts as its release. */
function compareVersions(a, b) {
    const parts = (version) => version.split('-', 1).join('').split('.').map(Number);
    const [left, right] = [parts(a), parts(b)];
    for (let i = 0; i < 3; i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return 0;
}
const atLeast = (version, first) => compareVersions(version, first) >= 0;
/** Chooses the wire for a CLI version. Throws a ConnectionError when the wish cannot be met, naming a version that could. */
function select(version, transport = 'auto') {
    if (!atLeast(version, FIRST_SUPPORTED)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex ${version} is too old; ${FIRST_SUPPORTED} is the first that works.`, {
            code: 'unsupported_version',
            remedy: `Use Codex ${FIRST_SUPPORTED} or later.`,
        });
    }
    const wire = transport === 'auto' ? (atLeast(version, FIRST_APP_SERVER) ? 'app-server' : 'mcp') : transport;
    if (wire === 'app-server' && !atLeast(version, FIRST_APP_SERVER)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex ${version} does not speak today's app-server protocol.`, {
            code: 'unsupported_version',
            remedy: `Use Codex ${FIRST_APP_SERVER} or later, or transport mcp.`,
        });
    }
    if (wire === 'mcp' && atLeast(version, FIRST_WITHOUT_MCP)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex ${version} has no mcp-server any more; it was removed in ${FIRST_WITHOUT_MCP}.`, {
            code: 'unsupported_version',
            remedy: `Use transport app-server, or a Codex before ${FIRST_WITHOUT_MCP}.`,
        });
    }
    return { wire, capabilities: capabilitiesOf(version, wire) };
}
function capabilitiesOf(version, wire) {
    const appServer = wire === 'app-server';
    return {
        inMemorySignIn: appServer,
        permissionProfiles: appServer && atLeast(version, FIRST_PERMISSION_PROFILES),
        lateEnvironment: appServer && atLeast(version, FIRST_LATE_ENVIRONMENT),
        outputSchema: appServer,
        interrupt: true,
        resume: appServer,
        images: appServer,
    };
}


/***/ }),

/***/ 6469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3102);
/** Which Codex a binary is. */


const VERSION_TIMEOUT_MS = 20_000;
/** Asks a CLI for its version (`codex-cli X.Y.Z`). Rejects with a ConnectionError when it is none. */
async function readVersion(options) {
    const { stdout, stderr, end } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runCodex */ .H)({
        ...options,
        args: ['--version'],
        timeoutMs: VERSION_TIMEOUT_MS,
    });
    if (end.error !== undefined)
        throw end.error;
    const version = /^codex(?:-cli)? v?(\d+\.\d+\.\d+\S*)/m.exec(stdout)?.[1];
    if (version === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`${options.command} did not tell a Codex version.`, {
            code: 'spawn_failed',
            remedy: 'Name the binary of the Codex CLI.',
            exitCode: end.exitCode,
            signal: end.signal,
            stderrTail: stderr,
        });
    }
    return version;
}


/***/ })

};
