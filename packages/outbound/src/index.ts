export { namesProxy, proxiedAgent, proxiedFetch, proxyName, unusableProxies } from './proxy.ts';
export { type TunnelAnswer, tryTunnel } from './tunnel.ts';
