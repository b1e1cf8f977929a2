# Footnote's bot: docker build -t footnote . ; deploy/compose.yaml runs it beside PostgreSQL.
FROM node:22-slim AS build
WORKDIR /build
COPY . .
# The package as npm would publish it, and what it needs to run, in the versions of the lock file; no script of a dependency runs there.
RUN npm ci \
 && npm pack --ignore-scripts \
 && mkdir /app \
 && tar -xzf footnote-*.tgz -C /app --strip-components=1 \
 && cp package-lock.json /app \
 && npm ci --prefix /app --omit=dev --ignore-scripts

FROM node:22-slim
WORKDIR /app
COPY --from=build /app .
# The only places that are written to; all else may be read-only.
RUN mkdir /cache /data && chown node /cache /data
ENV NODE_ENV=production XDG_CACHE_HOME=/cache METRICS_PORT=9090
VOLUME /cache /data
USER node
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node is process 1, so that it gets the signal to end.
CMD ["node", "dist/bin/footnote.cjs", "bot"]
