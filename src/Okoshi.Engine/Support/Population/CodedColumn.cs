namespace Okoshi.Engine.Support;

/// <summary>符号の列 An answer of every person as a number into the list of different answers; 0 is "not known".</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Codes">For each person the place in <paramref name="Answers"/>.</param>
/// <param name="Answers">The different answers, each as an applicant of whom nothing else is known; the first is empty.</param>
public sealed record CodedColumn(Question Question, ushort[] Codes, IReadOnlyList<Applicant> Answers);
