import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test, vi } from 'vitest';
import { clip } from '#src/proxy/testing/audioUpstream.ts';
import { startWithRecording } from '#src/proxy/testing/playedProxy.ts';
import { listen, rawRequest, requestText } from '#src/proxy/testing/rawRequest.ts';
import { testHost, testToken } from '#src/proxy/testing/testProxy.ts';

const playsOn = (link: string) => requestText(`GET ${link} HTTP/1.1`, { host: testHost });

test('row 40: a reset in mid-stream breaks the answer off, and never ends it as if whole', async () => {
  for (const head of [{ 'content-length': '1000' }, { 'transfer-encoding': 'chunked' }]) {
    const { app, link } = await startWithRecording((request, response) => {
      response.writeHead(200, { 'content-type': 'audio/mpeg', ...head }).write(clip.subarray(0, 500), () => {
        setImmediate(() => request.socket.resetAndDestroy());
      });
    });
    const answer = await rawRequest(await listen(app), playsOn(link));
    const body = answer.split('\r\n\r\n').slice(1).join('\r\n\r\n');
    const isChunked = !/content-length/i.test(answer);
    expect(isChunked ? body.endsWith('0\r\n\r\n') : body.length >= 1000).toBe(false);
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
  }
});

test.each([99, 101])('row 40: %i bytes for the 100 announced break the answer off', async (bytes) => {
  const { app, link, logged } = await startWithRecording((_, response) => {
    response.writeHead(206, { 'content-type': 'audio/mpeg', 'content-range': 'bytes 0-99/1000' });
    response.write(clip.subarray(0, 50), () => setImmediate(() => response.end(clip.subarray(50, bytes))));
  });
  const headers = { range: 'bytes=0-99' };
  const answered = fetch(`http://127.0.0.1:${await listen(app)}${link}`, { headers });
  await expect(answered.then((response) => response.arrayBuffer())).rejects.toThrow('terminated');
  expect(logged.join('')).toContain('broke_off');
});

test('audio that breaks before its first byte is told as an error, without the headers of audio', async () => {
  const { get, link } = await startWithRecording((request, response) => {
    response
      .writeHead(200, { 'content-type': 'audio/mpeg', etag: '"v1"', 'content-length': '1000' })
      .flushHeaders();
    setImmediate(() => request.socket.destroy());
  });
  const answer = await get(`${link}?download`);
  expect([answer.statusCode, answer.json().error.code]).toEqual([502, 'upstream_invalid']);
  expect(answer.headers).not.toHaveProperty('etag');
  expect(answer.headers).not.toHaveProperty('content-disposition');
});

test('row 30: a recording that does not begin is 504, and its socket is closed', async () => {
  const { get, link, upstream } = await startWithRecording(() => {});
  expect((await get(link)).json()).toMatchObject({ error: { code: 'upstream_timeout' } });
  await vi.waitFor(() => expect(upstream.open()).toBeLessThanOrEqual(1));
});

test('row 23: audio that holds the token, however it is cut, is broken off before it', async () => {
  for (const at of [0, 1, 13, testToken.length]) {
    const { app, link } = await startWithRecording((_, response) => {
      response.writeHead(200, { 'content-type': 'audio/mpeg' });
      response.write(Buffer.concat([clip, Buffer.from(testToken.slice(0, at))]), () => {
        setImmediate(() => response.end(`${testToken.slice(at)} and on`));
      });
    });
    const answer = await rawRequest(await listen(app), playsOn(link));
    expect(answer).not.toContain(testToken.slice(0, 8));
    expect(answer.endsWith('0\r\n\r\n')).toBe(false);
  }
});

test('row 23: a header that holds the token is left out', async () => {
  const { get, link } = await startWithRecording((_, response) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg', etag: `"${testToken}"` }).end(clip);
  });
  expect((await get(link)).headers).not.toHaveProperty('etag');
});

test('audio in pieces of any size arrives byte for byte', async () => {
  const { app, link } = await startWithRecording((_, response) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg' });
    for (let at = 0; at < clip.length; at += 7) response.write(clip.subarray(at, at + 7));
    response.end();
  });
  const response = await fetch(`http://127.0.0.1:${await listen(app)}${link}`);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(clip);
});

test('row 41: listeners who leave, a thousand times, leave nothing open', async () => {
  const { app, link, upstream } = await startWithRecording((_, response) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg' });
    const playing = setInterval(() => response.write(clip), 5);
    response.on('close', () => clearInterval(playing));
  });
  const port = await listen(app);
  async function listenAndLeave() {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.write(playsOn(link));
    await once(socket, 'data');
    socket.destroy();
  }
  for (let round = 0; round < 20; round += 1) await Promise.all(Array.from({ length: 50 }, listenAndLeave));
  expect(upstream.requests).toHaveLength(1000);
  await vi.waitFor(() => expect(upstream.open()).toBeLessThanOrEqual(1));
  const connections = () =>
    new Promise((resolve) => {
      app.server.getConnections((_, count) => resolve(count));
    });
  await vi.waitFor(async () => expect(await connections()).toBe(0));
}, 60_000);

test('a listener who reads slowly holds upstream back', async () => {
  let written = 0;
  const { app, link } = await startWithRecording((_, response) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg' });
    const megabyte = Buffer.alloc(1024 * 1024);
    const pour = () => {
      while (!response.destroyed && written < 500 && response.write(megabyte)) written += 1;
      if (written < 500) response.once('drain', () => ((written += 1), pour()));
    };
    pour();
  });
  const socket = connect(await listen(app), '127.0.0.1').on('error', () => {});
  socket.pause();
  socket.write(playsOn(link));
  let before = -1;
  await vi.waitFor(
    () => {
      const stood = before;
      before = written;
      expect(written).toBe(stood);
      expect(written).toBeGreaterThan(0);
    },
    { timeout: 5000, interval: 200 },
  );
  expect(written).toBeLessThan(100);
  socket.destroy();
});
