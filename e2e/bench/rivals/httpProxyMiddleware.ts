// A server that passes everything on by http-proxy-middleware, as its README has it but with connections kept alive:
//   node httpProxyMiddleware.ts ORIGIN
import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createProxyMiddleware } from 'http-proxy-middleware';

const [, , target = ''] = process.argv;
const pass = createProxyMiddleware({
  target,
  agent: new Agent({ keepAlive: true, maxSockets: 256 }),
  headers: { authorization: 'Bearer a-token-of-the-benches' },
});
const server = createServer((request, response) => void pass(request, response));
server.listen(0, '127.0.0.1', () => {
  console.log(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
