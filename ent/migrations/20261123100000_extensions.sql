-- +goose Up
-- Search: accents folded, names found despite typing errors.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
