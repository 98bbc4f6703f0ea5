/** True in the build that runs whole in the browser (vite.config.ts). */
declare const __DEMO__: boolean;
