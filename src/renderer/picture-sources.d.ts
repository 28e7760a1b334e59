/** Told by the build (see `scripts/build/picture-sources.mjs`); not there while developing and in tests. */
declare const __PICTURE_SOURCES__: string | undefined;
