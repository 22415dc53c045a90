CREATE TABLE `setup_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text
);
--> statement-breakpoint
CREATE TABLE `staff_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`ended_at` text,
	`device` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_sessions_token_hash_unique` ON `staff_sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `staff_sessions_by_user` ON `staff_sessions` (`user_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `access_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`subject` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_links_token_hash_unique` ON `access_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `access_links_by_subject` ON `access_links` (`subject`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`answers` text NOT NULL,
	`letter` text,
	`letter_name` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`corrects` text,
	`reservation_number` text
);
--> statement-breakpoint
CREATE INDEX `drafts_by_expiry` ON `drafts` (`expires_at`);--> statement-breakpoint
ALTER TABLE `users` ADD `password_hash` text;--> statement-breakpoint
ALTER TABLE `users` ADD `password_changed_at` text;--> statement-breakpoint
ALTER TABLE `users` ADD `disabled_at` text;--> statement-breakpoint
ALTER TABLE `narasumber` ADD `retired_at` text;--> statement-breakpoint
ALTER TABLE `rooms` ADD `retired_at` text;
--> statement-breakpoint
-- The record names those who decided; an account is closed, never deleted.
CREATE TRIGGER users_kept BEFORE DELETE ON users
BEGIN SELECT RAISE(ABORT, 'users are kept'); END;
--> statement-breakpoint
-- A link that sets up the first admin opens once.
CREATE TRIGGER setup_links_used_once BEFORE UPDATE ON setup_links
WHEN OLD.used_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a set-up link opens once'); END;
--> statement-breakpoint
-- A session that has ended stays ended.
CREATE TRIGGER staff_sessions_stay_ended BEFORE UPDATE ON staff_sessions
WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a session that has ended stays ended'); END;
--> statement-breakpoint
-- What a draft became is told once.
CREATE TRIGGER drafts_sent_once BEFORE UPDATE ON drafts
WHEN OLD.reservation_number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a draft is sent once'); END;
