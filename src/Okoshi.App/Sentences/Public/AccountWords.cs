using Okoshi.App.Access;

namespace Okoshi.App.Sentences;

/// <summary>Signing up, in and out, and the answers that somebody kept.</summary>
public sealed record AccountWords
{
    /// <summary>Beside a label.</summary>
    public required string Required { get; init; }
    public required string Optional { get; init; }

    /// <summary>Heading over what has to be mended.</summary>
    public required Func<int, string> Problems { get; init; }

    /// <summary>What is wrong with a field, as the product says it in Japanese.</summary>
    public required Func<string, string> Problem { get; init; }
    public required Func<Role, string> Role { get; init; }
    public required string Name { get; init; }
    public required string NameHelp { get; init; }
    public required string Email { get; init; }
    public required string EmailHelp { get; init; }
    public required string Password { get; init; }
    public required string PasswordHelp { get; init; }
    public required string PasskeyProblem { get; init; }
    public required RegisterWords Register { get; init; }
    public required EnterWords Enter { get; init; }
    public required LinkWords Link { get; init; }
    public required LeaveWords Leave { get; init; }
    public required KeptWords Kept { get; init; }
}

/// <summary>Making an account.</summary>
public sealed record RegisterWords
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Submit { get; init; }
    public required string ByPasskey { get; init; }

    /// <summary>Text with a link in it: before, the link, after.</summary>
    public required (string Before, string Link, string After) Have { get; init; }
}

/// <summary>Signing in by password or passkey, and the code after it.</summary>
public sealed record EnterWords
{
    public required string Title { get; init; }
    public required string Submit { get; init; }
    public required string ByPasskey { get; init; }
    public required (string Link, string After) ByMail { get; init; }
    public required (string Before, string Link, string After) None { get; init; }
    public required string Closed { get; init; }
    public required string CodeTitle { get; init; }
    public required string CodeLead { get; init; }
    public required string Code { get; init; }
    public required string CodeHelp { get; init; }
}

/// <summary>Signing in by the link of a mail.</summary>
public sealed record LinkWords
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Submit { get; init; }
    public required string AskedTitle { get; init; }
    public required Func<int, string> Asked { get; init; }
    public required string NotThere { get; init; }
    public required string Again { get; init; }
    public required string OffTitle { get; init; }
    public required string Off { get; init; }
    public required string Forgot { get; init; }
    public required string UseTitle { get; init; }
    public required string UseLead { get; init; }
    public required string CodeHelp { get; init; }
    public required string UnusableTitle { get; init; }
    public required string New { get; init; }
}

/// <summary>Signing out.</summary>
public sealed record LeaveWords
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Submit { get; init; }
    public required string Back { get; init; }
}

/// <summary>The answers that somebody kept.</summary>
public sealed record KeptWords
{
    public required string Title { get; init; }
    public required string Saved { get; init; }
    public required string Erased { get; init; }
    public required string Lead { get; init; }
    public required string Used { get; init; }
    public required string Consents { get; init; }
    public required Func<string, string> SavedOn { get; init; }
    public required string NotAsked { get; init; }
    public required string AnswerAgain { get; init; }
    public required string Erase { get; init; }
    public required string EraseLead { get; init; }
    public required string EraseSubmit { get; init; }
    public required string NoneTitle { get; init; }
    public required string None { get; init; }
    public required string Check { get; init; }
}

/// <summary>A page that cannot be shown: what happened, why, and what to do.</summary>
public sealed record TroubleWords(string Title, string Explanation, IReadOnlyList<string> Steps);
