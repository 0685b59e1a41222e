using Okoshi.App.Japanese;
using Okoshi.App.Sentences;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Check;

/// <summary>What kind of answer a question takes.</summary>
public enum CheckInput
{
    /// <summary>A date in three parts.</summary>
    Date,

    /// <summary>One of a few choices, all in sight.</summary>
    Choice,

    /// <summary>One of many choices.</summary>
    Selection,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Any number of a few choices, all in sight.</summary>
    Several,
}

/// <summary>A question of the form as a page puts it.</summary>
/// <param name="Key">Key of the answer.</param>
/// <param name="Topic">What it is about, in a word or two.</param>
/// <param name="Text">The question.</param>
/// <param name="Help">What else helps to answer; may be empty.</param>
/// <param name="Unit">Unit of a number; else empty.</param>
/// <param name="Input">What kind of answer it takes.</param>
/// <param name="Choices">Choices; empty for dates and numbers.</param>
/// <param name="Concerns">Number of programmes that ask for it.</param>
public sealed record CheckQuestion(
    string Key,
    string Topic,
    string Text,
    string Help,
    string Unit,
    CheckInput Input,
    IReadOnlyList<Choice> Choices,
    int Concerns
)
{
    /// <summary>The question that it puts, as the Engine knows it; null for what the person wants to do.</summary>
    public Question? Asks { get; init; }

    /// <summary>The words in which it is put.</summary>
    public required PublicWords In { get; init; }

    /// <summary>The answer in words; empty when it is not one of the choices.</summary>
    public string Words(string answer)
    {
        if (answer == CheckAnswers.NotKnown)
            return In.Questions.NotKnown;
        if (Input == CheckInput.Date)
            return JapaneseDate.Read(answer).Date is { } day ? In.Day(day) : answer;
        if (Choices.Count == 0)
            return Unit.Length > 1 ? $"{answer} {Unit}" : answer + Unit;
        var chosen = answer.Split(',');
        return string.Join(In.Questions.Between, Choices.Where(c => chosen.Contains(c.Key)).Select(c => c.Label));
    }
}
