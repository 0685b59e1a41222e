namespace Okoshi.Engine.Support;

/// <summary>質問 Something that a person can be asked.</summary>
/// <param name="Fact">The fact asked for; never Reading, which only an office can answer.</param>
/// <param name="Subject">Key of the certificate, the list or the programme asked about; empty for other facts.</param>
public sealed record Question(ApplicantFact Fact, string Subject = "");
