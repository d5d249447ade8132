import { expect, it } from 'vitest';
import { defaultSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';
import { takenBack } from './take-back.ts';

const FULL: Settings = {
  ...defaultSettings(),
  language: 'fr',
  marked: ['unnamed', 'named'],
  sites: { elsewhere: 'never', rules: { 'a.example': 'never' } },
  phrases: { en: { mark: ['word on the quay'], leave: [] }, fr: { mark: [], leave: ['un proche'] } },
};

it('gives what was before where nothing was changed since', () => {
  expect(takenBack(FULL, defaultSettings(), defaultSettings())).toEqual(FULL);
});

it('keeps what was changed since, and takes back the rest', () => {
  const { phrases, sites } = defaultSettings();
  const now: Settings = {
    ...defaultSettings(),
    language: 'en',
    sites: { ...sites, rules: { 'b.example': 'on-request' } },
    phrases: { ...phrases, en: { mark: ['people with ears'], leave: [] } },
  };
  expect(takenBack(FULL, defaultSettings(), now)).toEqual({
    ...FULL,
    language: 'en',
    sites: { elsewhere: 'never', rules: { 'a.example': 'never', 'b.example': 'on-request' } },
    phrases: { ...FULL.phrases, en: { mark: ['word on the quay', 'people with ears'], leave: [] } },
  });
});

it('brings back nothing that was taken away since', () => {
  const before = { rules: { 'a.example': 'never', 'b.example': 'read' }, list: ['one', 'two'] };
  const after = { ...before, list: ['two', 'three'] };
  const now = { rules: { 'b.example': 'read' }, list: ['three', 'four'] };
  expect(takenBack<typeof after | typeof now>(before, after, now)).toEqual({ rules: { 'b.example': 'read' }, list: ['one', 'four'] });
});
