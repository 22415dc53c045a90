import { describe, expect, it } from 'vitest';
import { topicName, topicNamed } from '#app/domain/directory/topic.ts';

describe('the name of a topic', () => {
  it('is said in full', () => {
    expect(topicName({ code: 'DAU', name: 'Dana Alokasi Umum' })).toBe('Dana Alokasi Umum');
  });

  it('is its code alone where nobody knows what the letters stand for', () => {
    expect(topicName({ code: 'PIKD', name: 'PIKD (kepanjangan tidak tercetak)' })).toBe('PIKD');
    expect(topicNamed(new Map(), 'LAMA')).toBe('LAMA');
  });
});
