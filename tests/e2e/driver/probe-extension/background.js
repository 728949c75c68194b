// Nothing: the popup is opened from here by the test.
