/** Entry of the background: its parts are wired here. */
export {};
