// Package ent holds what is stored: the nouns in schema, the code generated from them in db, the migrations.
package ent

//go:generate go run -mod=mod entc.go
