import io
import os
import unittest


class Arithmetic(unittest.TestCase):
    def setUp(self):
        self.log = []

    def test_equal(self):
        self.assertEqual(1 + 1, 2)
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertIn(3, [1, 2, 3])
        self.assertIsInstance(True, int)

    def test_different(self):
        self.assertEqual({'a': [1, 2]}, {'a': [1, 3]})

    def test_lines(self):
        self.assertEqual('one\ntwo\n', 'one\nthree\n')

    def test_raises(self):
        with self.assertRaisesRegex(ZeroDivisionError, 'division by'):
            1 / 0
        with self.assertRaises(KeyError) as context:
            {}['missing']
        self.assertEqual(context.exception.args, ('missing',))

    def test_error(self):
        raise RuntimeError('unexpected')

    @unittest.skip('not today')
    def test_skipped(self):
        self.fail()

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    def test_subtests(self):
        for i in range(4):
            with self.subTest(i=i):
                self.assertEqual(i % 2, 0)

    def test_cleanup(self):
        self.addCleanup(print, 'cleaned up')


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Arithmetic)
stream = io.StringIO()
result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
text = stream.getvalue().replace(os.path.dirname(__file__) + os.sep, '')
for line in text.splitlines():
    # releases of 3.12 count skipped tests differently
    if not line.startswith('Ran '):
        print(line)
print(len(result.failures), len(result.errors), len(result.skipped),
      len(result.expectedFailures), result.wasSuccessful())
