'use client';

/** Whether long sentences and hard words are marked: each writer's own choice, kept in the browser. */
import { useSyncExternalStore } from 'react';

const storageKey = 'wellcite-reading-help';
const listeners = new Set<() => void>();

export function useReadingHelp(): boolean {
  return useSyncExternalStore(watch, isOn, () => true);
}

export function setReadingHelp(isWanted: boolean): void {
  try {
    localStorage.setItem(storageKey, isWanted ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing: the marks stay.
  }
  for (const listener of listeners) listener();
}

function isOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
