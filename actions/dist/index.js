import * as __WEBPACK_EXTERNAL_MODULE_node_path_02319fef__ from "node:path";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 75663:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_MODULE_node_path_02319fef__;

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 77969:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("bufferutil");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 41314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 47258:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("utf-8-validate");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 33192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ shippedFile),
/* harmony export */   r: () => (/* binding */ runsFromBundle)
/* harmony export */ });
let home = null;
function runsFromBundle(folder) {
  home = folder;
}
function shippedFile(module, source, bundled) {
  return home === null ? new URL(source, module) : new URL(bundled, home);
}


/***/ }),

/***/ 56675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ processFiles),
/* harmony export */   a: () => (/* binding */ processMains)
/* harmony export */ });
/* harmony import */ var _chimera_strategy_host__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33192);

function processFiles() {
  const file = (source, bundled) => (0,_chimera_strategy_host__WEBPACK_IMPORTED_MODULE_0__/* .shippedFile */ .k)(import.meta.url, source, bundled);
  return {
    controller: file("./controller-main.ts", "controller.js"),
    bot: file("./bot-main.ts", "bot.js"),
    server: file("./server-main.ts", "server.js"),
    divergence: file("./divergence-main.ts", "divergence.js")
  };
}
const processMains = {
  controller: () => Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(3161), __nccwpck_require__.e(7263), __nccwpck_require__.e(1828), __nccwpck_require__.e(7605), __nccwpck_require__.e(6482), __nccwpck_require__.e(68), __nccwpck_require__.e(2171), __nccwpck_require__.e(1548), __nccwpck_require__.e(8508)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17757)),
  bot: () => Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(110), __nccwpck_require__.e(1189), __nccwpck_require__.e(3161), __nccwpck_require__.e(833), __nccwpck_require__.e(7263), __nccwpck_require__.e(6355), __nccwpck_require__.e(1828), __nccwpck_require__.e(7605), __nccwpck_require__.e(1082), __nccwpck_require__.e(7939), __nccwpck_require__.e(1548), __nccwpck_require__.e(1203)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32098)),
  server: () => Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(2319), __nccwpck_require__.e(3161), __nccwpck_require__.e(68), __nccwpck_require__.e(771), __nccwpck_require__.e(8002)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75428)),
  answering: () => Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(3161), __nccwpck_require__.e(7263), __nccwpck_require__.e(7605), __nccwpck_require__.e(68), __nccwpck_require__.e(771), __nccwpck_require__.e(4529)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34529)),
  divergence: () => Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(110), __nccwpck_require__.e(3161), __nccwpck_require__.e(833), __nccwpck_require__.e(7263), __nccwpck_require__.e(1828), __nccwpck_require__.e(7605), __nccwpck_require__.e(1082), __nccwpck_require__.e(7939), __nccwpck_require__.e(872)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40872))
};


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ entries_entries)
});

;// CONCATENATED MODULE: ./.build/packages/strategy-host/src/host-mains.js
const hostMains = {
  host: () => Promise.all(/* import() */[__nccwpck_require__.e(7263), __nccwpck_require__.e(1828), __nccwpck_require__.e(1082), __nccwpck_require__.e(8162)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2318)),
  probe: () => __nccwpck_require__.e(/* import() */ 7542).then(__nccwpck_require__.bind(__nccwpck_require__, 47542))
};

// EXTERNAL MODULE: ./.build/packages/strategy-host/src/walls/bundle-home.js
var bundle_home = __nccwpck_require__(33192);
// EXTERNAL MODULE: ./.build/packages/supervision/src/entries.js
var entries = __nccwpck_require__(56675);
;// CONCATENATED MODULE: ./.build/actions/src/entries.js


const ways = {
  preflight: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(110), __nccwpck_require__.e(6752), __nccwpck_require__.e(1189), __nccwpck_require__.e(7379), __nccwpck_require__.e(2996), __nccwpck_require__.e(663), __nccwpck_require__.e(3161), __nccwpck_require__.e(833), __nccwpck_require__.e(7263), __nccwpck_require__.e(6355), __nccwpck_require__.e(1828), __nccwpck_require__.e(7605), __nccwpck_require__.e(9073), __nccwpck_require__.e(1082), __nccwpck_require__.e(7939), __nccwpck_require__.e(6482), __nccwpck_require__.e(3497), __nccwpck_require__.e(7094), __nccwpck_require__.e(1778), __nccwpck_require__.e(1144), __nccwpck_require__.e(4345)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14345))).main(),
  launch: async (home) => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(110), __nccwpck_require__.e(6752), __nccwpck_require__.e(1189), __nccwpck_require__.e(7379), __nccwpck_require__.e(2996), __nccwpck_require__.e(663), __nccwpck_require__.e(3161), __nccwpck_require__.e(833), __nccwpck_require__.e(7263), __nccwpck_require__.e(6355), __nccwpck_require__.e(1828), __nccwpck_require__.e(7605), __nccwpck_require__.e(9073), __nccwpck_require__.e(1082), __nccwpck_require__.e(7939), __nccwpck_require__.e(6482), __nccwpck_require__.e(3497), __nccwpck_require__.e(7094), __nccwpck_require__.e(2762)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12762))).main(home),
  "launch-post": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(110), __nccwpck_require__.e(6752), __nccwpck_require__.e(1189), __nccwpck_require__.e(7379), __nccwpck_require__.e(2996), __nccwpck_require__.e(663), __nccwpck_require__.e(3161), __nccwpck_require__.e(833), __nccwpck_require__.e(7263), __nccwpck_require__.e(6355), __nccwpck_require__.e(1828), __nccwpck_require__.e(7605), __nccwpck_require__.e(9073), __nccwpck_require__.e(1082), __nccwpck_require__.e(7939), __nccwpck_require__.e(6482), __nccwpck_require__.e(68), __nccwpck_require__.e(3497), __nccwpck_require__.e(7094), __nccwpck_require__.e(2171), __nccwpck_require__.e(1548), __nccwpck_require__.e(8694), __nccwpck_require__.e(4503)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34503))).main(),
  monitor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(110), __nccwpck_require__.e(6752), __nccwpck_require__.e(1189), __nccwpck_require__.e(7379), __nccwpck_require__.e(2996), __nccwpck_require__.e(663), __nccwpck_require__.e(3161), __nccwpck_require__.e(833), __nccwpck_require__.e(7263), __nccwpck_require__.e(6355), __nccwpck_require__.e(1828), __nccwpck_require__.e(7605), __nccwpck_require__.e(9073), __nccwpck_require__.e(1082), __nccwpck_require__.e(7939), __nccwpck_require__.e(6482), __nccwpck_require__.e(3497), __nccwpck_require__.e(7094), __nccwpck_require__.e(8694), __nccwpck_require__.e(1758)]).then(__nccwpck_require__.bind(__nccwpck_require__, 24143))).main(),
  report: async (home) => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(110), __nccwpck_require__.e(6752), __nccwpck_require__.e(1189), __nccwpck_require__.e(7379), __nccwpck_require__.e(2996), __nccwpck_require__.e(663), __nccwpck_require__.e(3161), __nccwpck_require__.e(833), __nccwpck_require__.e(7263), __nccwpck_require__.e(6355), __nccwpck_require__.e(1828), __nccwpck_require__.e(7605), __nccwpck_require__.e(9073), __nccwpck_require__.e(1082), __nccwpck_require__.e(7939), __nccwpck_require__.e(6482), __nccwpck_require__.e(68), __nccwpck_require__.e(3497), __nccwpck_require__.e(7094), __nccwpck_require__.e(2171), __nccwpck_require__.e(1548), __nccwpck_require__.e(8694), __nccwpck_require__.e(3368)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43368))).main(home),
  "emergency-stop": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(110), __nccwpck_require__.e(6752), __nccwpck_require__.e(1189), __nccwpck_require__.e(7379), __nccwpck_require__.e(2996), __nccwpck_require__.e(3161), __nccwpck_require__.e(833), __nccwpck_require__.e(6355), __nccwpck_require__.e(9073), __nccwpck_require__.e(9421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49421))).main(),
  successor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(110), __nccwpck_require__.e(6752), __nccwpck_require__.e(1189), __nccwpck_require__.e(7379), __nccwpck_require__.e(2996), __nccwpck_require__.e(3161), __nccwpck_require__.e(833), __nccwpck_require__.e(6355), __nccwpck_require__.e(9073), __nccwpck_require__.e(8459)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28459))).main(),
  watch: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(110), __nccwpck_require__.e(6752), __nccwpck_require__.e(1189), __nccwpck_require__.e(7379), __nccwpck_require__.e(2996), __nccwpck_require__.e(3161), __nccwpck_require__.e(833), __nccwpck_require__.e(6355), __nccwpck_require__.e(9073), __nccwpck_require__.e(6511)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56511))).main(),
  pages: async (home) => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(110), __nccwpck_require__.e(6752), __nccwpck_require__.e(1189), __nccwpck_require__.e(7379), __nccwpck_require__.e(2996), __nccwpck_require__.e(663), __nccwpck_require__.e(3161), __nccwpck_require__.e(833), __nccwpck_require__.e(7263), __nccwpck_require__.e(6355), __nccwpck_require__.e(1828), __nccwpck_require__.e(7605), __nccwpck_require__.e(9073), __nccwpck_require__.e(6482), __nccwpck_require__.e(68), __nccwpck_require__.e(3497), __nccwpck_require__.e(2171), __nccwpck_require__.e(1144), __nccwpck_require__.e(754)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72169))).main(home),
  ...entries/* processMains */.a,
  ...hostMains
};
const entries_entries = Object.fromEntries(
  Object.entries(ways).map(([name, enter]) => [
    name,
    (home) => {
      (0,bundle_home/* runsFromBundle */.r)(home);
      return enter(home);
    }
  ])
);

var __webpack_exports__entries = __webpack_exports__.j;
export { __webpack_exports__entries as entries };
