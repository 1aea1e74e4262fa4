package coverage

// Verify is VerifyRollups within a transaction of the caller's, which the tests damage and roll back.
var Verify = verify
