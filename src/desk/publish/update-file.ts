// What the update file is called, wherever it is saved: whoever puts it in its place looks for this name.
export const UPDATE_FILE = 'whichhat-update.json';
