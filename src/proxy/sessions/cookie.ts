/** The session's cookie for an origin, in the terms of @fastify/cookie. It ends with the browser; the server's times hold anyway. */
export interface SessionCookie {
  name: string;
  options: { httpOnly: true; sameSite: 'strict'; path: '/'; secure: boolean };
}

/** On https a `__Host-` cookie: browsers take it from this very host alone, over https alone, for every path. */
export function sessionCookie(origin: string): SessionCookie {
  const secure = new URL(origin).protocol === 'https:';
  return {
    name: secure ? '__Host-frontdesk' : 'frontdesk',
    options: { httpOnly: true, sameSite: 'strict', path: '/', secure },
  };
}
