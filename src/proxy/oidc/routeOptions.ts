declare module 'fastify' {
  interface FastifyContextConfig {
    /** Browsers are sent here by pages of other sites, as `Sec-Fetch-Site: cross-site` then says. */
    fromAnySite?: boolean;
  }
}

/**
 * Both routes answer browsers that are not signed in and come from elsewhere, and only a GET: a HEAD, which link checkers
 * send, must neither start nor finish a sign-in.
 */
export const routeOptions = {
  exposeHeadRoute: false,
  config: { public: true, fromAnySite: true },
};
