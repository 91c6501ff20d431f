export const id = 7828;
export const ids = [7828];
export const modules = {

/***/ 68694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function replaceFile(path, text) {
  const draft = `${path}.tmp`;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
  } catch (error) {
    removeQuietly(draft);
    throw error;
  }
}
function removeQuietly(path) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
  } catch {
  }
}


/***/ }),

/***/ 33883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95384);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68694);


function writeJson(path, value) {
  (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .f)(path, `${JSON.stringify(value, null, 2)}
`);
}
function readJson(path, schema) {
  try {
    return schema.parse(JSON.parse((0,_file_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnFile */ .zx)(path)));
  } catch {
    return null;
  }
}


/***/ }),

/***/ 43086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   G5: () => (/* binding */ withoutPassword),
/* harmony export */   RR: () => (/* binding */ proxiedAgent),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   aT: () => (/* binding */ unusableProxies),
/* harmony export */   ec: () => (/* binding */ proxyName),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   iR: () => (/* binding */ proxiedFetch),
/* harmony export */   pk: () => (/* binding */ namesProxy),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19783);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3669);


const agents = /* @__PURE__ */ new Map();
function proxyFor(address) {
  const isSecure = /^(?:https|wss):$/.test(address.protocol);
  const http = new URL(`${isSecure ? "https" : "http"}://${address.host}`);
  const proxy = (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__/* .getProxyUrl */ .s)(http);
  return proxy ? new URL(proxy.href) : null;
}
function proxyName(address) {
  const proxy = proxyFor(address);
  return proxy && nameOf(proxy);
}
function namesProxy(environment = process.env) {
  return proxyVariables(environment).length > 0;
}
function unusableProxies(environment = process.env) {
  return proxyVariables(environment).filter(([, value]) => !isUsable(value)).map(([name]) => name);
}
function proxyVariables(environment) {
  return Object.entries(environment).flatMap(
    ([name, value]) => /^https?_proxy$/i.test(name) && value ? [[name, value]] : []
  );
}
function isUsable(value) {
  const isWhole = /^https?:\/\//.test(value) || URL.canParse(value);
  const text = isWhole ? value : `http://${value}`;
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  if (!/^https?:$/.test(protocol)) return false;
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}
async function proxiedFetch(address, init) {
  const proxy = proxyFor(new URL(address));
  if (proxy === null) return globalThis.fetch(address, init);
  try {
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const dispatcher = agentOf(proxy, undici.ProxyAgent);
    return await undici.fetch(address, {
      ...init,
      dispatcher
    });
  } catch (error) {
    throw throughProxy(error, proxy);
  }
}
function proxiedAgent(address) {
  const proxy = proxyFor(address);
  return proxy ? new https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__.HttpsProxyAgent(proxy.href) : void 0;
}
function agentOf(proxy, Agent) {
  const known = agents.get(proxy.href);
  if (known) return known;
  const agent = new Agent({ uri: proxy.href });
  agents.set(proxy.href, agent);
  return agent;
}
function nameOf({ protocol, host }) {
  return `${protocol}//${host}`;
}
function throughProxy(error, proxy) {
  const { name } = error;
  if (name === "AbortError" || name === "TimeoutError") return error;
  const words = `through the proxy ${nameOf(proxy)}: ${withoutPassword(reasonOf(error), proxy)}`;
  return new TypeError(`fetch failed ${words}`, { cause: new Error(words) });
}
function reasonOf(error) {
  let innermost = error;
  while (innermost.cause instanceof Error) innermost = innermost.cause;
  const reason = innermost.message || innermost.code || innermost.name;
  const status = /Proxy response \((\d+)\)/.exec(reason)?.[1];
  return status === void 0 ? reason : refusal(Number(status));
}
function refusal(status) {
  const wants = status === 407 ? ", it wants a user name and a password that it knows" : "";
  return `it answered HTTP ${status}${wants}`;
}
function withoutPassword(text, proxy) {
  const secrets = [proxy.password, decoded(proxy.password)].filter((secret) => secret !== "");
  return secrets.reduce((left, secret) => left.replaceAll(secret, "***"), text);
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}


/***/ })

};
