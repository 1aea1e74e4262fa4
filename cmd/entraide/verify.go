package main

import (
	"context"
	"fmt"

	"entraide/internal/audit"
	"entraide/internal/coverage"
)

type verifyRollupsCommand struct {
	database
}

// Run recomputes the sums and lists where they differ from what is stored.
func (c *verifyRollupsCommand) Run(ctx context.Context, to *console) error {
	s, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	differences, err := coverage.VerifyRollups(ctx, s.DB)
	if err != nil {
		return err
	}
	for _, d := range differences {
		fmt.Fprintln(to.out, d)
	}
	if len(differences) > 0 {
		return exit(1)
	}
	fmt.Fprintln(to.out, "every sum equals its recomputation")
	return nil
}

type verifyAuditCommand struct {
	database
}

// Run reads the whole audit chain and names the first entry that does not hold.
func (c *verifyAuditCommand) Run(ctx context.Context, to *console) error {
	s, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	head, broken, err := audit.Verify(ctx, s.DB)
	switch {
	case err != nil:
		return err
	case broken != nil:
		fmt.Fprintln(to.out, broken)
		return exit(1)
	}
	fmt.Fprintf(to.out, "all %d audit entries hold; the last hash is %s\n", head.Sequence, head.Hash)
	return nil
}
