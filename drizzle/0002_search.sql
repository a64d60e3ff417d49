CREATE VIRTUAL TABLE `search_index` USING fts5(title, text, content='search_entries', content_rowid='id', tokenize="unicode61 remove_diacritics 2", prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER `search_entries_added` AFTER INSERT ON `search_entries` BEGIN
  INSERT INTO search_index (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
--> statement-breakpoint
CREATE TRIGGER `search_entries_removed` AFTER DELETE ON `search_entries` BEGIN
  INSERT INTO search_index (search_index, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
--> statement-breakpoint
CREATE TRIGGER `search_entries_changed` AFTER UPDATE ON `search_entries` BEGIN
  INSERT INTO search_index (search_index, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
  INSERT INTO search_index (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
--> statement-breakpoint
INSERT INTO search_entries (process_id, thing, thing_id, title, text)
  SELECT id, 'process', id, title, '' FROM processes
  UNION ALL SELECT process_id, 'source', id, title, coalesce(url, '') FROM sources
  UNION ALL SELECT process_id, 'body', id, name, acronym || char(10) || duty_station FROM bodies
  UNION ALL SELECT process_id, 'mandate', id, id, summary || char(10) || coalesce(note, '') FROM mandates
  UNION ALL SELECT process_id, 'milestone', id, title, coalesce(place, '') || char(10) || coalesce(mandate, '') || char(10) || coalesce(note, '') FROM milestones
  UNION ALL SELECT process_id, 'output', id, title, coalesce(symbol, '') FROM outputs
  UNION ALL SELECT process_id, 'consultation', id, title, coalesce(host_event, '') || char(10) || coalesce(city, '') || char(10) || coalesce(partners, '') || char(10) || coalesce(note, '') FROM consultations
  UNION ALL SELECT process_id, 'meeting', id, title, coalesce(place, '') || char(10) || coalesce(note, '') FROM meetings
  UNION ALL SELECT process_id, 'decision', id, text, '' FROM decisions
  UNION ALL SELECT process_id, 'action', id, title, coalesce(mandate, '') || char(10) || coalesce(note, '') FROM actions;
