using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Check;

/// <summary>したいこと What somebody wants to do, the first question of the check: it decides which programmes are asked for at all.</summary>
/// <param name="Key">Key of the answer, the purpose's name in files.</param>
/// <param name="Purpose">Purpose of the programmes that serve it.</param>
public sealed record CheckPurpose(string Key, ProgrammePurpose Purpose)
{
    /// <summary>All, as they are offered.</summary>
    public static IReadOnlyList<CheckPurpose> All { get; } =
    [
        .. new[]
        {
            ProgrammePurpose.Founding,
            ProgrammePurpose.Move,
            ProgrammePurpose.Succession,
            ProgrammePurpose.Employment,
            ProgrammePurpose.Learning,
            ProgrammePurpose.Business,
        }.Select(p => new CheckPurpose(KeyOf(p), p)),
    ];

    /// <summary>Key of a purpose in answers and addresses.</summary>
    public static string KeyOf(ProgrammePurpose purpose)
    {
        return RuleReader.Purposes.First(p => p.Value == purpose).Key;
    }

    /// <summary>The purposes that an answer names; none when it names none that is known.</summary>
    public static IReadOnlyList<CheckPurpose> Read(string answer)
    {
        var keys = answer.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. All.Where(p => keys.Contains(p.Key))];
    }
}
