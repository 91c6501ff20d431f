/** A reporter of Jest that tells the process which started it of each file of tests as soon as that has run. */
export default class TellResults {
  onTestResult(_, { testFilePath, testResults, numFailingTests, failureMessage, testExecError }) {
    process.send({
      name: testFilePath,
      status: numFailingTests > 0 || testExecError ? 'failed' : 'passed',
      message: failureMessage ?? '',
      assertionResults: testResults.map(({ status, fullName }) => ({ status, fullName })),
    });
  }
}
