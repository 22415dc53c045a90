ALTER TABLE `staff_sessions` ADD `begun_by` text DEFAULT 'password' NOT NULL;--> statement-breakpoint
UPDATE staff_sessions SET begun_by = 'pin' WHERE device_id NOT LIKE 'sandi:%';--> statement-breakpoint
UPDATE staff_sessions SET device_id = substr(device_id, 7) WHERE device_id LIKE 'sandi:%';--> statement-breakpoint
CREATE TRIGGER staff_sessions_begun_by BEFORE INSERT ON staff_sessions
WHEN NEW.begun_by NOT IN ('pin', 'password') OR (NEW.begun_by = 'pin' AND NEW.device_id IS NULL)
BEGIN SELECT RAISE(ABORT, 'a PIN begins a session at a device alone'); END;
