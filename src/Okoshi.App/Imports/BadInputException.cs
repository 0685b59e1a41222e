namespace Okoshi.App.Imports;

/// <summary>Input that a person has to mend; nothing has been written. Each line says where and how.</summary>
public sealed class BadInputException(IReadOnlyList<string> lines) : Exception(string.Join(Environment.NewLine, lines))
{
    public BadInputException(IEnumerable<ImportProblem> problems)
        : this(ProblemLines.Of([.. problems])) { }

    public BadInputException(ImportProblem problem)
        : this([problem.ToString()]) { }

    public IReadOnlyList<string> Lines { get; } = lines;
}
