# The server with its built pages. How to run it: docs/operating.md.
ARG NODE=24.21.0-bookworm-slim

FROM node:${NODE} AS build
WORKDIR /frontdesk
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node .ci/build.ts
# Left behind: what only the tests, the build and the pages need, and npm's Node, which the base image has.
RUN npm pkg delete devDependencies \
 && npm uninstall node vite @vitejs/plugin-react react react-dom react-router dayjs libphonenumber-js \
      @mantine/core @mantine/dates @mantine/form @mantine/hooks @mantine/notifications @mantine/schedule @mantine/spotlight \
      @tabler/icons-react @tanstack/react-query @fontsource-variable/inter \
 && mkdir -m 700 /data

FROM node:${NODE}
WORKDIR /frontdesk
COPY --from=build /frontdesk/package.json ./
COPY --from=build /frontdesk/node_modules node_modules
COPY --from=build /frontdesk/dist/client dist/client
COPY --from=build /frontdesk/src/lib src/lib
COPY --from=build /frontdesk/src/v2 src/v2
COPY --from=build /frontdesk/src/demo src/demo
COPY --from=build /frontdesk/src/proxy src/proxy
COPY --from=build --chown=65532:65532 /data /data
ENV NODE_ENV=production FRONTDESK_HOST=0.0.0.0 FRONTDESK_PORT=3000 FRONTDESK_DATA_DIR=/data
VOLUME /data
EXPOSE 3000
USER 65532:65532
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s CMD ["node", "-e", \
  "fetch(`http://127.0.0.1:${process.env.FRONTDESK_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/proxy/main.ts"]
