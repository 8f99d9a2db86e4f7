import { expect, it } from 'vitest';
import { findSavedFrom } from '../../../src/library/import/saved-from.ts';

const URL_ = 'https://harbour-post.example/flood?a=1';

it.each([
  [
    'SingleFile',
    `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: ${URL_} \n saved date: Thu May 02 2024\n-->`,
    URL_,
  ],
  ['browsers', `<!doctype html>\n<!-- saved from url=(0041)${URL_} -->\n<html>`, URL_],
  ['nobody', '<html><p>url: https://x.example/</p>', ''],
  ['somebody hostile', '<!--\n Page saved with SingleFile \n url: javascript:alert(1) \n-->', ''],
])('reads where a page was got from by the note of %s', (_name, html, expected) => {
  expect(findSavedFrom(html)).toBe(expected);
});
