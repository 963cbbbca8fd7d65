/** The address of the API: empty on H5 (same origin), a build-time setting in WeChat. */
declare const API_BASE: string;

declare module '*.scss';
