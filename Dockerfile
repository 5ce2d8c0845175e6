# The console in a container. See README, "In a container".
FROM node:26-slim AS build
WORKDIR /switchboard
COPY . .
# Installs what package-lock.json names, then builds dist/.
RUN node scripts/boot.mjs scripts/build.ts

FROM node:26-slim AS parts
WORKDIR /switchboard
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:26-slim
WORKDIR /switchboard
ENV NODE_ENV=production SWITCHBOARD_DATA_DIR=/data
COPY package.json ./
COPY --from=parts /switchboard/node_modules node_modules
COPY --from=build /switchboard/dist dist
COPY wire wire
COPY src/lib src/lib
COPY server server
COPY sandbox sandbox
# The server writes nowhere but here.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4400}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
