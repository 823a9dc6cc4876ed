// The policy room's front door.
export {};
