CREATE TABLE `idempotency_keys` (
	`actor_id` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`reservation_number` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`actor_id`, `key`)
);
--> statement-breakpoint
CREATE TABLE `job_leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`reservation_id` text,
	`recipient` text NOT NULL,
	`payload` text NOT NULL,
	`dedupe_key` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_attempt_at` text NOT NULL,
	`leased_until` text,
	`lease_holder` text,
	`created_at` text NOT NULL,
	`sent_at` text,
	`last_error` text,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_id_unique` ON `outbox` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_dedupe_key_unique` ON `outbox` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`next_attempt_at`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `outbox_by_recipient` ON `outbox` (`recipient`,`seq`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `outbox_by_reservation` ON `outbox` (`reservation_id`);--> statement-breakpoint
CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`key_hash` text NOT NULL,
	`region_code` text,
	`body` text,
	`office_name` text,
	`opd` text,
	`office_key` text,
	`unit_id` text,
	`created_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_key_hash_unique` ON `api_keys` (`key_hash`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`unit_id` text,
	`narasumber_id` text,
	`activation_hash` text,
	`activation_expires_at` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`narasumber_id`) REFERENCES `narasumber`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor_id` text NOT NULL,
	`actor_name` text NOT NULL,
	`actor_role` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`revision` integer,
	`reason` text,
	`details` text NOT NULL,
	`sealed` text,
	`request_id` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_by_subject` ON `audit_entries` (`subject`,`seq`);--> statement-breakpoint
CREATE TABLE `check_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`nonce` text NOT NULL,
	`at` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`answer` text NOT NULL,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `check_ins_by_nonce` ON `check_ins` (`reservation_id`,`nonce`);--> statement-breakpoint
CREATE TABLE `subject_keys` (
	`subject` text PRIMARY KEY NOT NULL,
	`key` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `violation_events` (
	`seq` integer PRIMARY KEY NOT NULL,
	`violation_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`words` text,
	`reply_deadline` text,
	FOREIGN KEY (`violation_id`) REFERENCES `violations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `violation_events_by_violation` ON `violation_events` (`violation_id`,`seq`);--> statement-breakpoint
CREATE TABLE `violations` (
	`id` text PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`code` text NOT NULL,
	`params` text NOT NULL,
	`basis` text NOT NULL,
	`policy_id` text NOT NULL,
	`waiver_id` text,
	`supersedes` text,
	`note` text,
	`month` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `violations_by_reservation` ON `violations` (`reservation_id`);--> statement-breakpoint
CREATE INDEX `violations_by_month` ON `violations` (`month`,`code`);--> statement-breakpoint
CREATE TABLE `holidays` (
	`date` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `policy_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`effective_from` text NOT NULL,
	`values` text NOT NULL,
	`basis` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `regions` (
	`code` text PRIMARY KEY NOT NULL,
	`official_name` text NOT NULL,
	`short_name` text NOT NULL,
	`type` text NOT NULL,
	`province_code` text NOT NULL,
	`province_name` text NOT NULL,
	`zone` text NOT NULL,
	`autonomous` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `topics` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`synonyms` text NOT NULL,
	`group` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `guests` (
	`id` text PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`jabatan` text,
	`nip` text,
	`kind` text NOT NULL,
	`origin` text NOT NULL,
	`arrival` text NOT NULL,
	`refusal_reason` text,
	`special_needs` text,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `guests_by_reservation` ON `guests` (`reservation_id`,`position`);--> statement-breakpoint
CREATE TABLE `number_sequences` (
	`year` text PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `reservations` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`revision` integer NOT NULL,
	`status` text NOT NULL,
	`held_from` text,
	`source` text NOT NULL,
	`channel` text NOT NULL,
	`received_at` text NOT NULL,
	`submitted_at` text NOT NULL,
	`entered_by_staff` integer NOT NULL,
	`office_key` text NOT NULL,
	`body` text NOT NULL,
	`region_code` text,
	`office_name` text,
	`opd` text,
	`as_printed` text,
	`contact` text,
	`mode` text NOT NULL,
	`accepts_other_mode` integer NOT NULL,
	`topics` text NOT NULL,
	`questions` text,
	`preferences` text NOT NULL,
	`letter` text,
	`letter_sha256` text,
	`letter_number` text,
	`letter_date` text,
	`guest_count` integer,
	`head_claim` text,
	`head_verdict` text,
	`head_represented_by` text,
	`head_office` text,
	`plan` text,
	`starts_at` text,
	`visit_on` text,
	`offer` text,
	`pending_change` text,
	`correction` text,
	`promise` text NOT NULL,
	`answered_at` text,
	`contact_logged_at` text,
	`arrived_at` text,
	`started_at` text,
	`closed_at` text,
	`rating` text,
	`related_number` text,
	`calendar_sequence` integer,
	`policy_id` text NOT NULL,
	`guests_held` integer,
	`import_key` text,
	`decided_by` text NOT NULL,
	`decided_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reservations_number_unique` ON `reservations` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `reservations_by_import_key` ON `reservations` (`import_key`);--> statement-breakpoint
CREATE INDEX `reservations_by_status` ON `reservations` (`status`,`received_at`);--> statement-breakpoint
CREATE INDEX `reservations_by_office` ON `reservations` (`office_key`,`status`);--> statement-breakpoint
CREATE INDEX `reservations_by_region` ON `reservations` (`region_code`,`status`);--> statement-breakpoint
CREATE INDEX `reservations_by_visit` ON `reservations` (`visit_on`,`mode`,`status`,`guests_held`);--> statement-breakpoint
CREATE INDEX `reservations_by_answer` ON `reservations` (`answered_at`);--> statement-breakpoint
CREATE INDEX `reservations_by_letter_file` ON `reservations` (`letter_sha256`);--> statement-breakpoint
CREATE INDEX `reservations_by_letter_number` ON `reservations` (`letter_number`,`letter_date`);--> statement-breakpoint
CREATE TABLE `unresolved_names` (
	`id` text PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`field` text NOT NULL,
	`printed` text NOT NULL,
	`candidates` text NOT NULL,
	`resolved_at` text,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unresolved_names_open` ON `unresolved_names` (`reservation_id`) WHERE resolved_at is null;--> statement-breakpoint
CREATE TABLE `waivers` (
	`id` text PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`code` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `waivers_by_reservation` ON `waivers` (`reservation_id`);--> statement-breakpoint
CREATE TABLE `closures` (
	`id` text PRIMARY KEY NOT NULL,
	`starts_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`room_id` text,
	`narasumber_id` text,
	`reason` text NOT NULL,
	`lifted_at` text,
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`narasumber_id`) REFERENCES `narasumber`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `closures_by_start` ON `closures` (`starts_at`);--> statement-breakpoint
CREATE TABLE `narasumber` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`unit_id` text NOT NULL,
	`topics` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `narasumber_email_unique` ON `narasumber` (`email`);--> statement-breakpoint
CREATE TABLE `rooms` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`capacity` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rooms_name_unique` ON `rooms` (`name`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `units_name_unique` ON `units` (`name`);--> statement-breakpoint
CREATE TABLE `allocations` (
	`id` text PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`kind` text NOT NULL,
	`resource_id` text NOT NULL,
	`starts_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`state` text NOT NULL,
	`held_until` text,
	`waiver_id` text,
	`policy_id` text NOT NULL,
	`taken_at` text NOT NULL,
	`released_at` text,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `allocations_active` ON `allocations` (`kind`,`resource_id`,`starts_at`) WHERE state <> 'released';--> statement-breakpoint
CREATE INDEX `allocations_by_reservation` ON `allocations` (`reservation_id`);