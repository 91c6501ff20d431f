export const id = 780;
export const ids = [780];
export const modules = {

/***/ 21486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ knownPaths),
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   kf: () => (/* binding */ sectionKeys),
/* harmony export */   oB: () => (/* binding */ nodeAt)
/* harmony export */ });
/* unused harmony export jsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94814);


let generated;
/** The JSON Schema of the configuration file; made on first use, because only mistakes and generators need it. */
function jsonSchema() {
    generated ??= zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Q, { io: 'input', target: 'draft-07' });
    return generated;
}
const asNode = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
/** The keys of a section, or `undefined` for a node that is none. */
const sectionKeys = (node) => node.properties && Object.keys(node.properties);
function childOf(node, key) {
    if (node?.properties)
        return Object.hasOwn(node.properties, key) ? asNode(node.properties[key]) : undefined;
    return asNode(node?.additionalProperties) ?? asNode(node?.items);
}
/** The node at a path of keys (and positions in lists), or `undefined` where the schema knows none. */
function nodeAt(path) {
    return path.reduce(childOf, jsonSchema());
}
/** Every path that the schema knows, sections before their keys. */
function knownPaths(node = jsonSchema(), prefix = []) {
    return (sectionKeys(node) ?? []).flatMap((key) => {
        const path = [...prefix, key];
        return [path, ...knownPaths(childOf(node, key), path)];
    });
}
function numbers(node) {
    const kind = node.type === 'integer' ? 'a whole number' : 'a number';
    const { minimum, maximum, exclusiveMinimum } = node;
    if (exclusiveMinimum !== undefined && maximum !== undefined) {
        return `${kind} above ${exclusiveMinimum} and at most ${maximum}`;
    }
    return minimum === undefined || maximum === undefined ? kind : `${kind} from ${minimum} to ${maximum}`;
}
const alternatives = (texts) => [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter((text) => text !== '').join(' or ');
/** What may stand at a node, in words that finish the sentence "expected …". */
function allowed(node) {
    if (node.title !== undefined) {
        const example = node.examples?.[0];
        return example === undefined ? node.title : `${node.title}, such as ${JSON.stringify(example)}`;
    }
    if (node.const !== undefined)
        return JSON.stringify(node.const);
    if (node.enum !== undefined)
        return alternatives(node.enum.map((value) => JSON.stringify(value)));
    if (node.anyOf !== undefined)
        return alternatives(node.anyOf.map((one) => allowed(one)));
    switch (node.type) {
        case 'number':
        case 'integer':
            return numbers(node);
        case 'boolean':
            return 'true or false';
        case 'string':
            return `text of at most ${node.maxLength} characters`;
        case 'object':
            return 'an object in braces: { … }';
        default:
            return String(node.type);
    }
}


/***/ }),

/***/ 94447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ nameAt),
/* harmony export */   bn: () => (/* binding */ ACTION_INPUTS),
/* harmony export */   rD: () => (/* binding */ COMMAND_LINE)
/* harmony export */ });
const COMMAND_LINE = { source: 'command line', undo: 'leave it out', names: {}, prefix: '--' };
const ACTION_INPUTS = {
    source: 'action inputs',
    undo: 'leave the input empty',
    names: { risk: 'risk-level' },
    prefix: '',
};
function nameAt(door, flag) {
    return door.names[flag] ?? door.prefix + flag;
}


/***/ }),

/***/ 63922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   n0: () => (/* binding */ looksSecret)
/* harmony export */ });
const longest = 80;
const deepest = 3;
const widest = 10;
/** Names whose values are never shown, wherever they stand. */
const secretName = /key|secret|token|passw|passphrase|credential|private|mnemonic|auth/i;
const looksSecret = (name) => secretName.test(name);
/** Everything that moves a cursor, colours a terminal or turns the direction of writing. */
const invisible = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const quote = (text) => JSON.stringify(text).replace(invisible, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
const clip = (text) => (text.length > longest ? `${text.slice(0, longest)}…` : text);
function render(value, depth) {
    if (typeof value === 'string')
        return quote(value.slice(0, longest));
    if (typeof value !== 'object' || value === null)
        return String(value);
    if (depth === deepest)
        return Array.isArray(value) ? '[…]' : '{…}';
    const more = (count) => (count > widest ? ', …' : '');
    if (Array.isArray(value)) {
        const items = value.slice(0, widest).map((item) => render(item, depth + 1));
        return `[${items.join(', ')}${more(value.length)}]`;
    }
    const entries = Object.entries(value);
    const members = entries
        .slice(0, widest)
        .map(([key, one]) => `${quote(key.slice(0, longest))}: ${looksSecret(key) ? '(hidden)' : render(one, depth + 1)}`);
    return `{${members.join(', ')}${more(entries.length)}}`;
}
/**
 * A value as JSON on one line, short enough for a message whatever it is. `name` is the key it was found
 * under: a value whose name looks like a secret's is not shown.
 */
function excerpt(value, name = '') {
    if (looksSecret(name))
        return '(hidden)';
    return value === undefined ? 'nothing' : clip(render(value, 0));
}
/** A path for people: plain keys as they are, anything else quoted and shortened. */
function pathText(path) {
    return path
        .map((key) => (/^[\w$-]{1,60}$/.test(key) ? key : clip(quote(key.slice(0, longest)))))
        .join('.')
        .replace(/\.(\d+)(?=\.|$)/g, '[$1]');
}


/***/ }),

/***/ 78230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/config/excerpt.js
var excerpt = __webpack_require__(63922);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/value-tree.js
function isTree(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const own = (value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? value[key]
    : undefined;
/** The value at a path, or `undefined`; inherited properties do not count. */
function read(tree, path) {
    return path.reduce(own, tree);
}
/** Sets the value at a path of known keys; sections that are missing are made. */
function write(tree, path, value) {
    const [key = '', ...rest] = path;
    if (rest.length === 0) {
        tree[key] = value;
        return;
    }
    const section = own(tree, key);
    const target = isTree(section) ? section : {};
    tree[key] = target;
    write(target, rest, value);
}
function remove(tree, path) {
    const section = read(tree, path.slice(0, -1));
    const key = path.at(-1);
    if (isTree(section) && key !== undefined)
        delete section[key];
}
/** Lays `upper` over `lower`; sections are merged, everything else is replaced. For validated trees only. */
function merge(lower, upper) {
    const merged = { ...lower };
    for (const [key, value] of Object.entries(upper)) {
        const below = own(lower, key);
        merged[key] = isTree(below) && isTree(value) ? merge(below, value) : value;
    }
    return merged;
}
/** The dotted path of every value that is no section. For validated trees only. */
function leafPaths(tree, prefix = '') {
    return Object.entries(tree).flatMap(([key, value]) => isTree(value) ? leafPaths(value, `${prefix}${key}.`) : [`${prefix}${key}`]);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/layer.js


/** What the layer's author calls a path. */
const nameIn = (layer, path) => layer.spelling.get(path.join('.'))?.name ?? (0,excerpt/* pathText */.LF)(path);
/** Settings given as texts, as a layer; an empty text counts as not given. */
function layerOfTexts(source, undo, settings, textOf) {
    const values = {};
    const spelling = new Map();
    for (const { name, paths, read, expected } of settings) {
        const text = textOf(name)?.trim() ?? '';
        if (text === '')
            continue;
        for (const path of paths) {
            write(values, path.split('.'), read(text));
            spelling.set(path, { name, text, expected });
        }
    }
    return { source, undo, values, spelling };
}
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const truth = {
    true: true,
    yes: true,
    '1': true,
    false: false,
    no: false,
    '0': false,
};
const asText = (text) => text;
const asNumber = (text) => (decimal.test(text) ? Number(text) : text);
function asBoolean(text) {
    const word = text.toLowerCase();
    return Object.hasOwn(truth, word) ? truth[word] : text;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/config/refusals.js
var refusals = __webpack_require__(5998);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/agreement.js




const fileMode = ['mode'];
const botMode = ['chimera_bot', 'trading_mode'];
const duration = ['runtime_settings', 'duration_hours'];
const enabled = ['enabled'];
const slippage = ['execution', 'slippage'];
const slippageModel = ['execution', 'slippage_model'];
const mostFixedSlippage = 0.05;
function mistakeAt(layer, path, value, words) {
    const found = layer.spelling.get(path.join('.'))?.text ?? value;
    return { source: layer.source, path: nameIn(layer, path), found: (0,excerpt/* excerpt */.Kb)(found), safety: false, ...words };
}
/** What one layer, each of its values allowed, still may not say. */
function layerConflicts(layer) {
    const mistakes = [];
    const mode = read(layer.values, fileMode);
    const tradingMode = read(layer.values, botMode);
    if (mode !== undefined && tradingMode !== undefined && mode !== tradingMode) {
        const words = {
            problem: 'Two modes',
            expected: `${JSON.stringify(mode)}, as in mode`,
            remedy: 'State the same in both places, or remove one of them.',
        };
        mistakes.push(mistakeAt(layer, botMode, tradingMode, words));
    }
    if (read(layer.values, enabled) === false) {
        const words = {
            problem: (0,refusals/* refusalAt */.y)(enabled) ?? '',
            expected: 'true',
            remedy: 'Set it to true when sessions may start again.',
        };
        mistakes.push({ ...mistakeAt(layer, enabled, false, words), safety: true });
    }
    return mistakes;
}
/** What the layers together, each of them right by itself, still may not say. */
function configConflicts(config, layers) {
    const mistakes = [];
    const mostHours = config.safety.max_runtime_hours;
    for (const layer of layers) {
        const hours = read(layer.values, duration);
        if (typeof hours !== 'number' || hours <= mostHours)
            continue;
        const words = {
            problem: 'Session too long',
            expected: `at most ${mostHours} hours, which is safety.max_runtime_hours`,
            remedy: 'Shorten the session, or raise safety.max_runtime_hours (at most 6).',
        };
        mistakes.push(mistakeAt(layer, duration, hours, words));
    }
    const { slippage_model: model, slippage: amount } = config.execution;
    // No default is `fixed`, so some layer said it: that is where the amount belongs as well.
    const modelling = layers.find((layer) => read(layer.values, slippageModel) !== undefined);
    if (modelling !== undefined && model === 'fixed' && amount > mostFixedSlippage) {
        const words = {
            problem: 'Slippage too large',
            expected: `at most ${mostFixedSlippage}: with slippage_model "fixed" it is a fraction of the price`,
            remedy: 'State execution.slippage as a fraction, such as 0.0005, or choose another slippage_model.',
        };
        mistakes.push(mistakeAt(modelling, slippage, amount, words));
    }
    return mistakes;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/config/allowed-values.js
var allowed_values = __webpack_require__(21486);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/credentials.js
var credentials = __webpack_require__(45009);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/nearest-key.js
var nearest_key = __webpack_require__(17851);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/schema.js + 5 modules
var schema = __webpack_require__(94814);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/diagnosis.js








/** A file can hold tens of thousands of unknown keys; nobody reads more than a few. */
const unknownKeysShown = 20;
const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
function remedyAt(layer, path, node, expected) {
    const value = read(layer.values, path);
    const meant = typeof value === 'string' && node.enum ? (0,nearest_key/* nearest */.p)(value, node.enum.map(String)) : undefined;
    if (meant !== undefined)
        return `Did you mean ${JSON.stringify(meant)}?`;
    const spelt = layer.spelling.get(path.join('.'));
    const choice = node.const !== undefined || node.enum !== undefined;
    const isDefault = spelt === undefined && node.default !== undefined && !(0,allowed_values/* sectionKeys */.kf)(node);
    const fallback = isDefault ? `: the default is ${JSON.stringify(node.default)}` : '';
    return sentence(`${choice ? `set it to ${expected}` : 'correct it'}, or ${layer.undo}${fallback}`);
}
/** The mistake that the value at `path` is not what the schema takes there. */
function wrongValue(layer, path) {
    const node = (0,allowed_values/* nodeAt */.oB)(path) ?? {};
    const spelt = layer.spelling.get(path.join('.'));
    const expected = spelt?.expected ?? (0,allowed_values/* allowed */.TQ)(node);
    const refusal = (0,refusals/* refusalAt */.y)(path);
    return {
        source: layer.source,
        path: nameIn(layer, path),
        problem: refusal ?? 'Value not allowed',
        found: (0,excerpt/* excerpt */.Kb)(spelt?.text ?? read(layer.values, path), path.join('.')),
        expected,
        remedy: remedyAt(layer, path, node, expected),
        safety: refusal !== undefined,
    };
}
/** A value nested deeper holds nothing that anybody reads. */
const DEEPEST = 100;
/** Where credentials stand within a value that the schema does not know: their paths from there, a few at most. */
function credentialsWithin(value) {
    const found = [];
    const open = [{ path: [], value }];
    for (let each = open.pop(); each && found.length < unknownKeysShown; each = open.pop()) {
        if (!isTree(each.value) && !Array.isArray(each.value))
            continue;
        for (const [key, inner] of Object.entries(each.value)) {
            const path = [...each.path, key];
            if ((0,credentials/* isCredentialKey */.N9)(key))
                found.push(path);
            else if (path.length < DEEPEST)
                open.push({ path, value: inner });
        }
    }
    return found;
}
/** There is no place for a credential, wherever somebody looks for one. */
function credentialMistakes(layer, path) {
    return credentialsWithin(read(layer.values, path)).map((inner) => ({
        source: layer.source,
        path: (0,excerpt/* pathText */.LF)([...path, ...inner]),
        problem: 'A credential',
        found: '(hidden)',
        expected: 'a known key',
        remedy: 'Remove it: there is no place for a credential here.',
        safety: true,
    }));
}
/** The credentials within a value are what is wrong with it; a mistake without any stays as it is. */
function orCredentials(layer, path, mistake) {
    const credentials = credentialMistakes(layer, path);
    return credentials.length > 0 ? credentials : [mistake];
}
function unknownKey(layer, section, key) {
    const path = [...section, key];
    const isCredential = (0,credentials/* isCredentialKey */.N9)(key);
    return {
        source: layer.source,
        path: (0,excerpt/* pathText */.LF)(path),
        problem: isCredential ? 'A credential' : 'Unknown key',
        found: isCredential ? '(hidden)' : (0,excerpt/* excerpt */.Kb)(read(layer.values, path), key),
        expected: 'a known key',
        remedy: (0,excerpt/* looksSecret */.n0)(key) || isCredential
            ? 'Remove it: there is no place for a credential here.'
            : `Rename or remove it: ${(0,nearest_key/* keySuggestion */.E)(section, key)}`,
        safety: isCredential,
    };
}
function unknownKeys(layer, section, keys) {
    const holdsCredential = (key) => (0,credentials/* isCredentialKey */.N9)(key) || credentialsWithin(read(layer.values, [...section, key])).length > 0;
    // What is a refusal is never among those that are only counted.
    const ordered = [...keys.filter(holdsCredential), ...keys.filter((key) => !holdsCredential(key))];
    const mistakes = ordered
        .slice(0, unknownKeysShown)
        .flatMap((key) => orCredentials(layer, [...section, key], unknownKey(layer, section, key)));
    const more = keys.length - unknownKeysShown;
    const rest = {
        source: layer.source,
        path: (0,excerpt/* pathText */.LF)(section),
        problem: 'Unknown key',
        found: `${more} more unknown keys`,
        expected: 'a known key',
        remedy: 'Remove them.',
        safety: false,
    };
    return more > 0 ? [...mistakes, rest] : mistakes;
}
/** The path up to the setting itself: a wrong symbol in a list makes the list unusable. */
function settingPath(path) {
    const depth = path.findIndex((_, index) => !(0,allowed_values/* sectionKeys */.kf)((0,allowed_values/* nodeAt */.oB)(path.slice(0, index)) ?? {}));
    return depth < 0 ? path : path.slice(0, depth);
}
/** zod passes over `__proto__` in a record without a word. */
function prototypeKeys(layer) {
    const path = ['chimera_bot', 'strategy_parameters'];
    const parameters = read(layer.values, path);
    if (!isTree(parameters) || !Object.hasOwn(parameters, '__proto__'))
        return [];
    const mistakes = unknownKeys(layer, path, ['__proto__']);
    remove(layer.values, [...path, '__proto__']);
    return mistakes;
}
/** Every value and key of a layer that the schema does not take. They are taken out, so that the rest can be used. */
function diagnose(layer) {
    const issues = schema/* configSchema */.Q.safeParse(layer.values).error?.issues ?? [];
    const found = issues.flatMap((issue) => {
        const path = issue.path.map(String);
        return issue.code === 'unrecognized_keys'
            ? unknownKeys(layer, path, issue.keys)
            : orCredentials(layer, path, wrongValue(layer, path));
    });
    for (const issue of issues) {
        const path = issue.path.map(String);
        if (issue.code !== 'unrecognized_keys')
            remove(layer.values, settingPath(path));
        else
            for (const key of issue.keys)
                remove(layer.values, [...path, key]);
    }
    const mistakes = [...found, ...prototypeKeys(layer)];
    // One variable can set two keys, and one value can break two rules: that is still one mistake.
    const byPath = new Map(mistakes.map((mistake) => [mistake.path, mistake]));
    return [...byPath.values()];
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/environment.js

const asLevel = (text) => text.toUpperCase();
/** `USE_LIVE_TRADING=false` says what the file says with `real_trading_disabled: true`. */
function asOpposite(text) {
    const value = asBoolean(text);
    return typeof value === 'boolean' ? !value : value;
}
/** Every variable that is read; no other one has an effect. */
const variables = [
    {
        group: 'Session',
        name: 'CHIMERA_RUNTIME_ENABLED',
        paths: ['enabled'],
        read: asBoolean,
        example: 'true',
        description: 'Whether sessions may start; false is a refusal (exit code 3).',
    },
    {
        group: 'Session',
        name: 'TRADING_MODE',
        paths: ['mode', 'chimera_bot.trading_mode'],
        read: asText,
        example: 'paper',
        description: 'paper (real public market data) or test (the built-in market).',
    },
    {
        group: 'Session',
        name: 'RISK_LEVEL',
        paths: ['chimera_bot.risk_level'],
        read: asText,
        example: 'moderate',
        description: 'conservative, moderate or aggressive.',
    },
    {
        group: 'Session',
        name: 'MAX_POSITION_SIZE',
        paths: ['chimera_bot.max_position_size'],
        read: asNumber,
        example: '0.1',
        description: 'The largest position, as a fraction of equity: above 0, at most 0.25.',
    },
    {
        group: 'Session',
        name: 'MAX_DAILY_LOSS',
        paths: ['chimera_bot.max_daily_loss'],
        read: asNumber,
        example: '0.05',
        description: 'The loss that ends entries for the day, as a fraction: above 0, at most 0.2.',
    },
    {
        group: 'Session',
        name: 'PLATFORM',
        paths: ['chimera_bot.platform'],
        read: asText,
        example: 'ndax',
        description: 'The exchange whose public market data is used: its ccxt id.',
    },
    {
        group: 'Safety',
        name: 'TESTNET',
        paths: ['chimera_bot.testnet'],
        read: asBoolean,
        example: 'true',
        description: 'A declaration; must be true.',
    },
    {
        group: 'Safety',
        name: 'SAFETY_LOCK',
        paths: ['safety.safety_lock'],
        read: asBoolean,
        example: 'true',
        description: 'Must be true.',
    },
    {
        group: 'Safety',
        name: 'USE_LIVE_TRADING',
        paths: ['safety.real_trading_disabled'],
        read: asOpposite,
        expected: 'false',
        example: 'false',
        description: 'Must be false: there is no live trading.',
    },
    {
        group: 'Monitoring',
        name: 'REPORTING_INTERVAL',
        paths: ['chimera_bot.reporting_interval'],
        read: asNumber,
        example: '3600',
        description: 'Seconds between two interim reports: 60 to 86400.',
    },
    {
        group: 'Monitoring',
        name: 'LOG_LEVEL',
        paths: ['chimera_bot.log_level'],
        read: asLevel,
        example: 'INFO',
        description: 'DEBUG, INFO, WARNING or ERROR.',
    },
    {
        group: 'Monitoring',
        name: 'ENABLE_METRICS',
        paths: ['monitoring.metrics_enabled'],
        read: asBoolean,
        example: 'true',
        description: 'Whether metrics are collected into runtime-metrics.json.',
    },
    {
        group: 'Server',
        name: 'PORT',
        paths: ['unified_server.port'],
        read: asNumber,
        example: '3000',
        description: 'The port of the dashboard and the HTTP interface.',
    },
];
/** The variables of one environment: that of the process, or that of a `.env` file. */
function environmentLayer(source, environment) {
    const textOf = (name) => (Object.hasOwn(environment, name) ? environment[name] : undefined);
    return layerOfTexts(source, 'unset it', variables, textOf);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/json-syntax.js

const expectations = {
    value: 'a value: text in double quotes, a number, true, false, null, { or [',
    'value or ]': 'a value or ]',
    key: 'a key in double quotes',
    'key or }': 'a key in double quotes or }',
    colon: 'a colon',
    'comma or }': 'a comma or }',
    'comma or ]': 'a comma or ]',
    end: 'the end of the file',
};
const escaped = String.raw `\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})`;
const plain = String.raw `[^"\\\u0000-\u001f]*`;
const token = new RegExp(String.raw `[ \t\r\n]*(?:("${plain}(?:${escaped}${plain})*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))`, 'y');
const afterValue = (open) => open.length === 0 ? 'end' : open.at(-1) === '{' ? 'comma or }' : 'comma or ]';
/** What may follow once `found` was read, or `undefined` where it is not allowed; keeps `open` up to date. */
function next(expected, found, open) {
    const [, text, literal, sign] = found;
    const valueAllowed = expected === 'value' || expected === 'value or ]';
    if (text !== undefined && expected.startsWith('key'))
        return 'colon';
    if (text !== undefined || literal !== undefined)
        return valueAllowed ? afterValue(open) : undefined;
    if (sign === ':')
        return expected === 'colon' ? 'value' : undefined;
    if (sign === ',')
        return expected === 'comma or }' ? 'key' : expected === 'comma or ]' ? 'value' : undefined;
    if (sign === '{' || sign === '[') {
        if (!valueAllowed)
            return undefined;
        open.push(sign);
        return sign === '{' ? 'key or }' : 'value or ]';
    }
    if (!expected.endsWith(`or ${sign}`))
        return undefined;
    open.pop();
    return afterValue(open);
}
function remedyFor(char, expected) {
    if (char === '')
        return 'The file ends too early: complete it, or restore it from a copy.';
    if (char === '"' && !expected.startsWith('comma'))
        return 'End the text with a double quote on the same line.';
    if (char === "'")
        return 'Use double quotes.';
    if (char === '/' || char === '#')
        return 'Remove the comment: JSON has none.';
    if (expected === 'key' || (expected === 'value' && char === ']'))
        return 'Remove the comma before it.';
    if (expected === 'end')
        return 'Remove what follows the closing bracket.';
    return 'Correct this place; everything before it is well-formed.';
}
/** The first mistake in a text that is meant to be JSON, or `undefined` where it is JSON. */
function syntaxMistake(text) {
    const open = [];
    let expected = 'value';
    let offset = 0;
    for (;;) {
        token.lastIndex = offset;
        const found = token.exec(text);
        const following = found === null ? undefined : next(expected, found, open);
        if (following === undefined)
            break;
        expected = following;
        offset = token.lastIndex;
    }
    while (/[ \t\r\n]/.test(text.charAt(offset)))
        offset += 1;
    const [char = ''] = text.slice(offset, offset + 2);
    if (char === '' && expected === 'end')
        return undefined;
    const before = text.slice(0, offset).split('\n');
    return {
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
        found: char === '' ? 'the end of the file' : (0,excerpt/* excerpt */.Kb)(char),
        expected: expectations[expected],
        remedy: remedyFor(char, expected),
    };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/config/text-file.js
var text_file = __webpack_require__(2591);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/file-layer.js







const defaultFile = (0,external_node_path_.join)('.chimera', 'runtime-config.json');
const absent = { path: null, layer: null, mistake: null };
const failed = (path, source, place, fault) => ({
    path,
    layer: null,
    mistake: { source, path: place, safety: false, ...fault },
});
function parse(text, path, source) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // The engine's own message quotes the text around the mistake, and there might be a secret in it.
        const mistake = syntaxMistake(text);
        if (mistake === undefined)
            throw new Error('JSON.parse refused what is well-formed JSON');
        const { line, column, ...words } = mistake;
        return failed(path, source, `line ${line}, column ${column}`, { problem: 'Broken JSON', ...words });
    }
    if (!isTree(value)) {
        return failed(path, source, 'the whole file', {
            problem: 'Not a configuration',
            found: (0,excerpt/* excerpt */.Kb)(value),
            expected: 'an object in braces: { … }',
            remedy: 'Put the settings into braces; {} is a complete configuration.',
        });
    }
    const values = value;
    return { path, layer: { source, undo: 'remove the key', values, spelling: new Map() }, mistake: null };
}
/** The configuration file: the one asked for, else the default one where it exists. */
function readConfigFile(workdir, asked) {
    const path = (0,external_node_path_.resolve)(workdir, asked ?? defaultFile);
    const source = `file ${asked ?? defaultFile}`;
    const text = (0,text_file/* readTextFile */.G)(path);
    if (typeof text === 'string')
        return parse(text, path, source);
    if (text !== null)
        return failed(path, source, 'the whole file', text);
    if (asked === undefined)
        return absent;
    return failed(path, source, '--config', {
        problem: 'Runtime configuration not found',
        found: `nothing at ${path}`,
        expected: 'a configuration file',
        remedy: `Create it (chimera init writes ${defaultFile}), correct the path, or leave --config out to use the defaults.`,
    });
}
/** The `.env` file of the work directory, where there is one. */
function readEnvironmentFile(workdir) {
    const path = (0,external_node_path_.join)(workdir, '.env');
    const source = 'file .env';
    const text = (0,text_file/* readTextFile */.G)(path);
    if (text === null)
        return absent;
    if (typeof text !== 'string')
        return failed(path, source, 'the whole file', text);
    return { path, layer: environmentLayer(source, (0,external_node_util_.parseEnv)(text)), mistake: null };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/config/door.js
var config_door = __webpack_require__(94447);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/duration.js
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const amount = String.raw `(\d{1,9}(?:\.\d{1,9})?)`;
const syntax = new RegExp(`^(?:${amount}h)?(?:${amount}m)?(?:${amount}s)?$`);
/** Milliseconds of `6h`, `90m`, `45s` or `1h30m`; `undefined` for anything else. */
function parseDuration(text) {
    const parts = syntax.exec(text.trim())?.slice(1);
    if (parts === undefined || parts.every((part) => part === undefined))
        return undefined;
    const [hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
    return Math.round((hours ?? 0) * hour + (minutes ?? 0) * minute + (seconds ?? 0) * second);
}
/** Whole milliseconds of a duration that the configuration gives in hours. */
const hoursToMs = (hours) => Math.round(hours * hour);
/** Hours, as the configuration counts them, of a duration in milliseconds. */
const msToHours = (ms) => ms / hour;

;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/flags.js



const asHours = (text) => {
    const ms = parseDuration(text);
    return ms === undefined ? text : msToHours(ms);
};
/** The flags that set configuration. `mode` says both of the file's names for it. */
const flagSettings = [
    { name: 'mode', paths: ['mode', 'chimera_bot.trading_mode'], read: asText },
    { name: 'risk', paths: ['chimera_bot.risk_level'], read: asText },
    {
        name: 'duration',
        paths: ['runtime_settings.duration_hours'],
        read: asHours,
        expected: 'a duration above 0 and at most 6h, such as 6h, 90m, 45s or 1h30m',
    },
    { name: 'port', paths: ['unified_server.port'], read: asNumber },
    { name: 'strategy', paths: ['chimera_bot.strategy'], read: asText },
];
function flagLayer(flags, door = config_door/* COMMAND_LINE */.rD) {
    const texts = new Map();
    for (const [name, value] of Object.entries(flags)) {
        if (value !== undefined)
            texts.set((0,config_door/* nameAt */.Dc)(door, name), String(value));
    }
    const settings = flagSettings.map((setting) => ({ ...setting, name: (0,config_door/* nameAt */.Dc)(door, setting.name) }));
    return layerOfTexts(door.source, door.undo, settings, (name) => texts.get(name));
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/config/mistakes.js
var config_mistakes = __webpack_require__(98650);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/symbols.js
var symbols = __webpack_require__(32158);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/settlement.js



/** The two names of the mode are one setting: a layer that states one of them states both. */
function withBothModes(values) {
    const mode = read(values, ['mode']) ?? read(values, ['chimera_bot', 'trading_mode']);
    return mode === undefined ? values : merge(values, { mode, chimera_bot: { trading_mode: mode } });
}
/**
 * The configuration that diagnosed layers, the lowest first, make together.
 *
 * Two defaults depend on another setting: the symbols follow the mode, and an unstated duration never
 * exceeds the longest session allowed.
 */
function settle(layers) {
    const stated = layers.map((layer) => withBothModes(layer.values)).reduce(merge, {});
    const { $schema: _, ...settled } = schema/* configSchema */.Q.parse(stated);
    const { chimera_bot: bot, runtime_settings: settings, safety } = settled;
    const durationStated = read(stated, ['runtime_settings', 'duration_hours']) !== undefined;
    return {
        ...settled,
        chimera_bot: { ...bot, symbols: bot.symbols ?? [...symbols/* defaultSymbols */.p[settled.mode]] },
        runtime_settings: durationStated
            ? settings
            : { ...settings, duration_hours: Math.min(settings.duration_hours, safety.max_runtime_hours) },
    };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/load.js








/**
 * Reads all layers (defaults < file < `.env` < environment < flags), each validated before they merge.
 *
 * @throws {ConfigError} with every mistake of every layer
 */
function loadConfig({ workdir, configFile, environment, flags, door }) {
    const file = readConfigFile(workdir, configFile);
    const environmentFile = readEnvironmentFile(workdir);
    const layers = [
        file.layer,
        environmentFile.layer,
        environmentLayer('environment', environment),
        flagLayer(flags, door),
    ].filter((layer) => layer !== null);
    const mistakes = [file.mistake, environmentFile.mistake].filter((mistake) => mistake !== null);
    for (const layer of layers)
        mistakes.push(...diagnose(layer), ...layerConflicts(layer));
    const config = settle(layers);
    mistakes.push(...configConflicts(config, layers));
    if (mistakes.length > 0)
        throw new config_mistakes/* ConfigError */.x(mistakes);
    return {
        config,
        configFile: file.path,
        environmentFile: environmentFile.path,
        layers: layers
            .map(({ source, values }) => ({ source, paths: leafPaths(values) }))
            .filter(({ paths }) => paths.length > 0),
    };
}


/***/ }),

/***/ 17851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ keySuggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _allowed_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21486);


const shortestName = 4;
const longestName = 64;
/** `maxPositionSize`, `max-position-size` and `max_position_size` are one word to whoever types it. */
const plain = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const sectionText = (section) => section.length === 0 ? 'at the top level' : `in ${section.join('.')}`;
/** The candidate that `text` was most likely meant to be, or `undefined` where none is close. */
function nearest(text, candidates) {
    if (text.length > longestName)
        return undefined;
    const near = candidates
        .map((candidate) => ({ candidate, steps: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain(text), plain(candidate)) }))
        // In a word as short as `1m` a single letter is the whole difference.
        .filter(({ candidate }) => candidate.length >= shortestName)
        .filter(({ candidate, steps }) => steps <= Math.min(3, Math.ceil(candidate.length / 3)))
        .sort((a, b) => a.steps - b.steps);
    return near[0]?.candidate;
}
/** What to do about a key that `section` does not have: a sentence that names the key that was meant. */
function keySuggestion(section, key) {
    const name = key.slice(key.lastIndexOf('.') + 1);
    const siblings = (0,_allowed_values_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionKeys */ .kf)((0,_allowed_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAt */ .oB)(section) ?? {}) ?? [];
    const elsewhere = (0,_allowed_values_js__WEBPACK_IMPORTED_MODULE_1__/* .knownPaths */ .Sk)();
    const homes = elsewhere.filter((path) => plain(path.at(-1) ?? '') === plain(name));
    const sibling = nearest(name, siblings);
    if (sibling !== undefined && (homes.length === 0 || plain(sibling) === plain(name))) {
        return `did you mean ${sibling}?`;
    }
    if (homes.length > 0) {
        const places = homes.map((path) => sectionText(path.slice(0, -1)));
        return `${homes[0]?.at(-1)} belongs ${places.join(', or ')}.`;
    }
    const names = [...new Set(elsewhere.map((path) => path.at(-1) ?? ''))];
    const meant = nearest(name, names);
    const path = elsewhere.find((candidate) => candidate.at(-1) === meant);
    if (path !== undefined)
        return `did you mean ${path.join('.')}?`;
    return `the keys here are ${siblings.join(', ')}.`;
}


/***/ }),

/***/ 5998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ SWITCHED_OFF),
/* harmony export */   y: () => (/* binding */ refusalAt)
/* harmony export */ });
/** The headline of the one refusal that is a person's own wish. */
const SWITCHED_OFF = 'The runtime is switched off';
/**
 * The settings that keep everything simulated, and what it means to state another value than the safe one.
 * A mistake at one of these paths, of whatever kind, is a refusal (exit code 3).
 */
const refusals = {
    enabled: SWITCHED_OFF,
    mode: 'Only paper and test mode exist',
    'chimera_bot.trading_mode': 'Only paper and test mode exist',
    'chimera_bot.testnet': 'Testnet is not declared',
    safety: 'The safety settings cannot be read',
    'safety.safety_lock': 'Safety lock is not enabled',
    'safety.emergency_stop_enabled': 'The emergency stop is not enabled',
    'safety.paper_trading_only': 'Trading is not confined to paper',
    'safety.testnet_only': 'Trading is not confined to the testnet',
    'safety.real_trading_disabled': 'Real trading is not disabled',
    'safety.circuit_breaker_enabled': 'The circuit breaker is not enabled',
};
/** The headline of a refusal, or `undefined` where a mistake is only a mistake. */
function refusalAt(path) {
    const key = path.join('.');
    return Object.hasOwn(refusals, key) ? refusals[key] : undefined;
}


/***/ }),

/***/ 2591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* unused harmony export unreadableFile */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


const largestBytes = 1024 * 1024;
const fault = (found, expected, remedy) => ({
    problem: 'File cannot be used',
    found,
    expected,
    remedy,
});
const unreadable = {
    EACCES: ['a file that may not be read', 'Give this user the right to read it (chmod u+r).'],
    EPERM: ['a file that may not be read', 'Give this user the right to read it (chmod u+r).'],
    ELOOP: ['links that lead in a circle', 'Replace the link by a file.'],
    ENAMETOOLONG: ['a path that is too long', 'Choose a shorter path.'],
};
/** Why the operating system did not let a file be read, by its error code. */
function unreadableFile(code) {
    const known = Object.hasOwn(unreadable, code) ? unreadable[code] : undefined;
    const [found, remedy] = known ?? [`an error of the system: ${code}`, 'Look at the file and its folder.'];
    return fault(found, 'a readable file', remedy);
}
/** The text of a small UTF-8 file (a byte order mark is dropped), `null` where there is none, or what is wrong with it. */
function readTextFile(path, mostBytes = largestBytes) {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
        if (status === undefined)
            return null;
        if (!status.isFile()) {
            const kind = status.isDirectory() ? 'a folder' : 'a device, pipe or socket';
            return fault(kind, 'a file', 'Replace it by a file, or name another file.');
        }
        if (status.size > mostBytes) {
            return fault(`${status.size} bytes`, `at most ${mostBytes} bytes`, 'Check that this is the right file.');
        }
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
            return fault('bytes that are not UTF-8', 'UTF-8 text', 'Save the file as UTF-8.');
        return new TextDecoder().decode(bytes);
    }
    catch (error) {
        return unreadableFile(String(error.code ?? error));
    }
}


/***/ }),

/***/ 71193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64664);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50482);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29227);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74324);
/* harmony import */ var _shelves_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31878);








/** So many times the patience for one copy, copies are tried: a service that is down must not eat the job's time. */
const MOST_PATIENCE = 3;
const NEW_BOOK = 'where no copy is left, run the workflow by hand with new-book ticked: a new book is opened, and what is there is archived';
/**
 * Finds the newest copy of the book that verifies, on both shelves and in the work directory. Refuses where a newer
 * one is known but cannot be had, where two contradict each other, and where there was one but none is left.
 */
async function findBook(scene, { newBook }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scene.scratch, { recursive: true, force: true });
    const inventory = await (0,_shelves_js__WEBPACK_IMPORTED_MODULE_7__/* .takeInventory */ .O1)(scene);
    const newest = inventory.candidates[0]?.label.generation ?? 0;
    const warnings = [...inventory.warnings];
    const answer = (rest) => {
        return {
            found: null,
            refusal: null,
            generation: Math.max(1, newest),
            opensNew: false,
            warnings,
            ...rest,
        };
    };
    const refuse = (kind, reason, remedy = NEW_BOOK) => answer({ refusal: { kind, reason, remedy } });
    if (newBook && !isOpenedByThisRun(scene, inventory, newest)) {
        const reason = 'GitHub lists neither caches nor artifacts, so that nobody knows which books there were';
        return inventory.isAnswered
            ? answer({ generation: newest + 1, opensNew: true })
            : refuse('book-lost', reason, 'try again later');
    }
    const brought = await bringNewest(scene, inventory, newest, (reason) => warnings.push(reason));
    const generation = Math.max(1, newest, brought?.label.generation ?? 0);
    const lineages = {
        brought: brought && _lineage_js__WEBPACK_IMPORTED_MODULE_5__/* .Lineage */ .A.of((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(brought.folder, _packed_book_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_FILE */ .th)),
        local: _lineage_js__WEBPACK_IMPORTED_MODULE_5__/* .Lineage */ .A.inWorkdir(scene),
    };
    try {
        const remote = brought && { ...brought, lineage: lineages.brought };
        return { ...(await choose(scene, inventory, remote, lineages.local, { answer, refuse })), generation };
    }
    finally {
        lineages.brought?.close();
        lineages.local?.close();
    }
}
/** A run that is re-run has its new book already; to open another would throw away what it did. */
function isOpenedByThisRun({ context }, { candidates }, newest) {
    const ofNewest = candidates.filter(({ label }) => label.generation === newest);
    const isOwn = ofNewest.length > 0 && ofNewest.every(({ label }) => label.runId === context.runId);
    return context.attempt > 1 && isOwn;
}
async function bringNewest(scene, { candidates, isCacheListed }, generation, rejected) {
    const until = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .monotonicNow */ .XZ)() + MOST_PATIENCE * (scene.patienceMs ?? _deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIENT_PATIENCE_MS */ .H);
    const fromPrefix = isCacheListed ? null : await (0,_shelves_js__WEBPACK_IMPORTED_MODULE_7__/* .bringNewestCache */ .Hz)(scene, rejected);
    for (const candidate of candidates.filter(({ label }) => label.generation === generation)) {
        if (fromPrefix && isAtLeast(fromPrefix, candidate))
            return fromPrefix;
        if ((0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .monotonicNow */ .XZ)() >= until) {
            rejected('older copies were not tried any more: the services take too long');
            break;
        }
        const found = await (0,_shelves_js__WEBPACK_IMPORTED_MODULE_7__/* .bring */ .VB)(scene, candidate, rejected);
        if (found)
            return found;
    }
    return fromPrefix;
}
function isAtLeast({ label }, { label: other }) {
    return (label.generation > other.generation || (label.generation === other.generation && label.seq >= other.seq));
}
async function choose(scene, { candidates, hasOtherModes, isAnswered }, remote, local, { answer, refuse }) {
    if (!remote) {
        const [lost] = candidates;
        if (lost) {
            return refuse('book-lost', `the book was last saved as ${lost.label.text}, but no copy of it can be had`);
        }
        if (local)
            return answer({ found: localBook(scene, local) });
        if (!isAnswered) {
            return refuse('book-lost', 'GitHub lists neither caches nor artifacts, so that nobody knows whether there is a book', 'give the job actions: read, or try again later');
        }
        const had = hasOtherModes ? false : await (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .hadSessions */ .z)(scene);
        if (had === null) {
            const reason = 'there is no copy of a book, and GitHub does not say whether earlier runs had sessions';
            return refuse('book-lost', reason, `try again later; ${NEW_BOOK}`);
        }
        if (had) {
            return refuse('book-lost', 'earlier runs had sessions, but there is neither a cache nor an artifact of their book');
        }
        return answer({});
    }
    const { manifest, lineage, label, source, folder } = remote;
    const own = candidates.filter((candidate) => candidate.label.generation === label.generation);
    const newer = own.find((candidate) => candidate.label.seq > label.seq);
    if (newer) {
        const reason = `the newest book is ${newer.label.text}, but the newest that can be had ends with entry ${label.seq}`;
        return refuse('book-lost', reason, `try again later; to go on with the older book, delete the newer caches and artifacts; ${NEW_BOOK}`);
    }
    const fork = own.find((candidate) => !lineage.holds(candidate.label));
    if (fork) {
        const reason = `${fork.label.text} and ${label.text} contradict each other: two sessions went on from one entry`;
        return refuse('book-forked', reason, `delete the caches and artifacts of the one that should not count; ${NEW_BOOK}`);
    }
    const { seq, hash } = manifest;
    const found = { seq, hash, source, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _packed_book_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_FILE */ .th), saved: manifest };
    if (!local || lineage.holds(local.head))
        return answer({ found });
    if (local.holds(manifest)) {
        return answer({ found: localBook(scene, local) });
    }
    const reason = `${scene.ledgerPath} and ${label.text} contradict each other`;
    return refuse('book-forked', reason, `move the one in the work directory away, or ${NEW_BOOK}`);
}
function localBook({ ledgerPath }, { head }) {
    return { ...head, source: { kind: 'local' }, path: ledgerPath, saved: null };
}


/***/ }),

/***/ 50482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wasCancelledAfterLeg),
/* harmony export */   z: () => (/* binding */ hadSessions)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64062);

/**
 * So many runs are looked at, the newest first. Runs that were refused for want of the book are among them, and must
 * not hide the sessions before: six hours apart, these are more than three weeks.
 */
const RUNS = 100;
/**
 * Whether earlier runs of this workflow, or earlier attempts of this run, had a session: `true` as soon as a step that
 * launches one succeeded. `null` where GitHub does not say.
 */
async function hadSessions(scene) {
    const { context, log } = scene;
    try {
        const runs = await earlierRuns(scene);
        if (context.attempt > 1)
            runs.unshift(context.runId);
        for (const run of runs)
            if ((await launches(scene, run)) > 0)
                return true;
        return false;
    }
    catch (error) {
        log(`GitHub does not list the earlier runs: ${error.message}`);
        return null;
    }
}
async function earlierRuns({ api, context }) {
    const { owner, repo, workflowFile, runId } = context;
    if (workflowFile === '')
        throw new Error('the runner did not say which workflow this is');
    try {
        const { data } = await api.rest.actions.listWorkflowRuns({
            owner,
            repo,
            workflow_id: workflowFile,
            status: 'completed',
            per_page: RUNS,
        });
        return data.workflow_runs.map(({ id }) => id).filter((id) => id !== runId);
    }
    catch (error) {
        // A workflow that GitHub does not know by its file has had no run.
        if ((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return [];
        throw error;
    }
}
/**
 * Whether a run that saved its book at the end of a leg was cancelled before the next one began: then its session was
 * not lost, though it never said how it ended. `false` where GitHub does not say.
 */
async function wasCancelledAfterLeg(scene, { runId, leg }) {
    const { api, context, log } = scene;
    const { owner, repo } = context;
    try {
        const { data } = await api.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
        return data.conclusion === 'cancelled' && (await launches(scene, runId)) <= leg;
    }
    catch (error) {
        log(`GitHub does not say how run ${runId} ended: ${error.message}`);
        return false;
    }
}
/** In how many jobs of a run, in whichever attempt, a session was launched. */
async function launches({ api, context }, run_id) {
    const { owner, repo } = context;
    const { data } = await api.rest.actions.listJobsForWorkflowRun({
        owner,
        repo,
        run_id,
        filter: 'all',
        per_page: 100,
    });
    return data.jobs.filter(({ steps = [] }) => 
    // What a launch leaves to do is called "Post …", and succeeds also where nothing was launched.
    steps.some(({ name, conclusion }) => /^(?!post ).*launch/i.test(name) && conclusion === 'success')).length;
}


/***/ })

};
