using Microsoft.AspNetCore.Identity;

namespace Okoshi.App.Writing;

/// <summary>Something to put right in a form.</summary>
/// <param name="Field">Name of the field; empty for the form as a whole.</param>
/// <param name="Message">What to do, in plain Japanese.</param>
public sealed record FieldProblem(string Field, string Message);

/// <summary>A form cannot be saved as it is; nothing was changed.</summary>
public sealed class FormProblemsException(IReadOnlyList<FieldProblem> problems)
    : Exception(string.Join(' ', problems.Select(p => p.Message)))
{
    public FormProblemsException(string field, string message)
        : this([new FieldProblem(field, message)]) { }

    public IReadOnlyList<FieldProblem> Problems { get; } = problems;

    /// <exception cref="FormProblemsException">There are problems.</exception>
    public static void ThrowIfAny(IReadOnlyList<FieldProblem> problems)
    {
        if (problems.Count > 0)
            throw new FormProblemsException(problems);
    }

    /// <summary>Says Identity's findings at the field they belong to.</summary>
    public static void ThrowIfFailed(IdentityResult result)
    {
        ThrowIfAny([
            .. result.Errors.Select(e => new FieldProblem(
                e.Code.StartsWith("Password", StringComparison.Ordinal) ? "Password"
                    : e.Code.Contains("Email", StringComparison.Ordinal) ? "Email"
                    : "",
                e.Description
            )),
        ]);
    }
}
