// What brought the popup up: its own button, the context menu on selected words, or the keyboard shortcut. Asked once.
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messaging/ask.ts';
import type { HandedOver } from '../messaging/protocol.ts';

/** Undefined until the background has answered. Without an answer the popup opens as from its button. */
export function useHandedOver(): HandedOver | undefined {
  const [handed, setHanded] = useState<HandedOver>();
  useEffect(() => {
    void ask('handedOver').then((answer) => setHanded(answer.ok ? answer.value : {}));
  }, []);
  return handed;
}
