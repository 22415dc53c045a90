CREATE TABLE `search_docs` (
	`doc` integer PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_docs_reservation_id_unique` ON `search_docs` (`reservation_id`);--> statement-breakpoint
-- What a request is found by, said once: the writer of requests, the rebuilding of the index and its
-- verification all read it here. Words behind "§" narrow a search (office, region, topic, month, mode,
-- state); nobody can type them. Hexadecimal, since a token ends where its letters end.
CREATE VIEW search_texts AS
SELECT
  -(cast(substr(r.number, 3, 4) AS integer) * 10000000 + cast(substr(r.number, 8) AS integer)) AS doc,
  r.id AS reservation_id,
  concat_ws(' ',
    r.number, ltrim(substr(r.number, 8), '0'),
    region.official_name, region.province_name,
    replace(replace(replace(replace(region.short_name, ' ', ''), '-', ''), '''', ''), '.', ''),
    CASE r.body WHEN 'dprd' THEN 'DPRD' WHEN 'pemda' THEN 'pemda' END,
    r.office_name, r.opd, r.as_printed,
    r.letter_number, r.ticket_number, r.nadine_number,
    r.contact ->> '$.name', r.contact ->> '$.email', r.contact ->> '$.phone',
    -- Without its 0 or 62 in front, so that either way of writing it leads to the request.
    CASE
      WHEN phone.digits LIKE '62%' THEN substr(phone.digits, 3)
      ELSE ltrim(phone.digits, '0')
    END,
    (SELECT group_concat(g.name, ' ') FROM guests g WHERE g.reservation_id = r.id),
    '§o' || hex(r.office_key),
    '§r' || replace(r.region_code, '.', ''),
    (SELECT group_concat('§t' || hex(topic.value), ' ') FROM json_each(r.topics) topic),
    '§m' || replace(substr(r.visit_on, 1, 7), '-', ''),
    '§d' || r.mode,
    -- While it is open only that: it moves too often, and few are open at once.
    CASE
      WHEN r.status IN ('draft', 'submitted', 'inReview', 'returned', 'verified', 'offered',
        'onHold', 'approved', 'arrived', 'inProgress', 'walkIn') THEN '§open'
      ELSE '§s' || r.status
    END
  ) AS text
FROM reservations r
LEFT JOIN regions region ON region.code = r.region_code
LEFT JOIN (
  SELECT id,
    replace(replace(replace(replace(replace(replace(replace(contact ->> '$.phone',
      ' ', ''), '-', ''), '+', ''), '(', ''), ')', ''), '.', ''), '/', '') AS digits
  FROM reservations
) phone ON phone.id = r.id;
--> statement-breakpoint
-- Only that a word is there matters, not at which place: that keeps the lists short. A beginning of up
-- to ten letters has a list of its own, so that a common one ("kabu…") need not be put together first.
CREATE VIRTUAL TABLE search_index USING fts5(
  text,
  content = 'search_docs',
  content_rowid = 'doc',
  detail = none,
  columnsize = 0,
  prefix = '2 3 4 5 6 7 8 9 10',
  tokenize = "unicode61 remove_diacritics 2 tokenchars '§'"
);
--> statement-breakpoint
CREATE TRIGGER search_docs_added AFTER INSERT ON search_docs BEGIN
  INSERT INTO search_index (rowid, text) VALUES (NEW.doc, NEW.text);
END;
--> statement-breakpoint
CREATE TRIGGER search_docs_changed AFTER UPDATE ON search_docs BEGIN
  INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', OLD.doc, OLD.text);
  INSERT INTO search_index (rowid, text) VALUES (NEW.doc, NEW.text);
END;
--> statement-breakpoint
CREATE TRIGGER search_docs_removed AFTER DELETE ON search_docs BEGIN
  INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', OLD.doc, OLD.text);
END;
--> statement-breakpoint
INSERT INTO search_docs (doc, reservation_id, text)
SELECT doc, reservation_id, text FROM search_texts ORDER BY doc;
