import { guardsOf } from './guard.ts';

/** What is recorded of visits, and what goes on without the store. */
export const trailGuards = [
  ...guardsOf('src/proxy/routes/toDos.ts', 'src/proxy/routes/toDos.test.ts', [
    {
      row: 27,
      named: 'row 27: a server does not stop before a To Do that was sent is recorded',
      guard: 'await Promise.allSettled(underWay)',
      without: 'underWay',
    },
  ]),
  ...guardsOf('src/proxy/guards/securityHeaders.ts', 'src/proxy/routes/session.test.ts', [
    {
      row: 25,
      named: 'row 25: neither answer is kept by a browser',
      guard: "if (is404 || isDataPath(originalUrl)) reply.header('cache-control', 'no-store');",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/guards/requestLog.ts', 'src/proxy/access/whoIs.test.ts', [
    {
      row: 26,
      named: 'row 26: the log says who asked, and nothing of how',
      guard: 'user: visitor?.user ?? null,',
      without: 'user: null,',
    },
  ]),
  ...guardsOf('src/proxy/routes/messages.ts', 'src/proxy/audit/trail.test.ts', [
    {
      row: 27,
      named: 'row 27: who opened which message, once for a page that asks again by itself',
      guard: "await trail(request, 'opened_message', id);",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/routes/audio.ts', 'src/proxy/audit/trail.test.ts', [
    {
      row: 27,
      named: 'row 27: thirty requests for the pieces of a recording are one play',
      guard:
        "await trail(request, download === undefined ? 'played_recording' : 'downloaded_recording', recording.id);",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/routes/toDos.ts', 'src/proxy/audit/trail.test.ts', [
    {
      row: 27,
      named: 'row 27: a To Do that was created, by its id',
      guard: "await trail(request, 'created_to_do', idOfCreated(answer));",
      without: '',
    },
    {
      row: 27,
      named: 'row 27: a To Do whose fate is not known is recorded as such',
      guard: "await trail(request, 'may_have_created_to_do');",
      without: '{}',
    },
  ]),
  ...guardsOf('src/proxy/routes/signOut.ts', 'src/proxy/audit/trail.test.ts', [
    {
      row: 27,
      named: 'row 27: who signed in and out, and who failed to',
      guard: "await trail(request, 'signed_out');",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/audit/trail.ts', 'src/proxy/audit/trail.test.ts', [
    {
      row: 27,
      named: 'row 27: a trail that cannot be written stops nobody from reading, and the log says so loudly',
      guard:
        "log.error({ err, audit: { action, user: visitor.user }, requestId }, 'the audit trail has a gap');",
      without: '',
    },
    {
      row: 27,
      named: 'row 27: a trail that cannot be written stops nobody from reading, and the log says so loudly',
      guard: 'log.error({ err,',
      without: 'throw err; log.error({ err,',
    },
  ]),
  ...guardsOf('src/proxy/audit/audit.ts', 'src/proxy/audit/audit.test.ts', [
    {
      row: 27,
      named: 'row 27: what could not be recorded is recorded the next time',
      guard: 'repeats.forget(...visit);',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/store/groupedWrites.ts', 'src/proxy/store/groupedWrites.test.ts', [
    {
      row: 27,
      named: 'row 27: whoever waits for a row finds it in the file, whatever else was written with it',
      guard: 'return open.committed;',
      without: 'return Promise.resolve();',
    },
    {
      row: 27,
      named: 'what cannot be written is told to everyone whose row was to be written with it',
      guard: 'reject(error);',
      without: 'resolve();',
    },
  ]),
  ...guardsOf('src/proxy/store/sqlite.ts', 'src/proxy/store/groupedWrites.test.ts', [
    {
      row: 27,
      named: 'what cannot be written is told to everyone whose row was to be written with it',
      guard: "if (db.isTransaction) db.exec('ROLLBACK');",
      without: "if (db.isTransaction) db.exec('COMMIT');",
    },
  ]),
  ...guardsOf('src/proxy/accounts/signIn.ts', 'src/proxy/audit/trail.test.ts', [
    {
      row: 27,
      named: 'row 27: nobody signs in whose coming cannot be recorded',
      guard:
        "audit.record(started?.session.user ?? knownName(name), started ? 'signed_in' : 'sign_in_failed');",
      without:
        "try { audit.record(started?.session.user ?? knownName(name), started ? 'signed_in' : 'sign_in_failed'); } catch {}",
    },
  ]),
  ...guardsOf('src/proxy/routes/signIn.ts', 'src/proxy/routes/signIn.test.ts', [
    {
      row: 28,
      named: 'row 28: more than 16 KiB is 413, and a body in another encoding is 415',
      guard: "refuseEncoding(request.headers['content-encoding']);",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/access/openAccess.ts', 'src/proxy/access/outage.test.ts', [
    {
      row: 48,
      named:
        'row 48: without Redis signed-in staff go on reading, nobody signs in, and it recovers by itself',
      guard: `sessionsThroughOutage(state.sessions, {
    now,
    isStaff: (name) => staff.find(name) !== null,
  })`,
      without: 'state.sessions',
    },
    {
      row: 48,
      named:
        'row 48: without Redis signed-in staff go on reading, nobody signs in, and it recovers by itself',
      guard: 'await sessions.count();',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/guards/staffOnly.ts', 'src/proxy/access/outage.test.ts', [
    {
      row: 48,
      named:
        'row 48: without Redis signed-in staff go on reading, nobody signs in, and it recovers by itself',
      guard: 'request.visitor.session?.unconfirmed && !isHarmless(request)',
      without: 'false as boolean',
    },
    {
      row: 48,
      named: 'row 48: who signs out without Redis is out at once, and stays out when it is back',
      guard: ' || routeOptions.config.leaves === true',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/guards/answerErrors.ts', 'src/proxy/access/outage.test.ts', [
    {
      row: 48,
      named:
        'row 48: without Redis signed-in staff go on reading, nobody signs in, and it recovers by itself',
      guard: '(ownStore(error) ?? refusal(error)',
      without: '(refusal(error)',
    },
  ]),
  ...guardsOf('src/proxy/routes/signIn.ts', 'src/proxy/access/outage.test.ts', [
    {
      row: 48,
      named:
        'row 48: without Redis signed-in staff go on reading, nobody signs in, and it recovers by itself',
      guard: 'if (!(cause instanceof StoreUnavailable)) throw cause;',
      without: 'throw cause;',
    },
  ]),
  ...guardsOf('src/proxy/app.ts', 'src/proxy/access/outage.test.ts', [
    {
      row: 48,
      named:
        'row 48: without Redis signed-in staff go on reading, nobody signs in, and it recovers by itself',
      guard: "...(access.way === 'none' ? [] : [access.isReady]),",
      without: '',
    },
  ]),
];
