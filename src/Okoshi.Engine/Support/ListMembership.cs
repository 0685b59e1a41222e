namespace Okoshi.Engine.Support;

/// <summary>名簿の確認 What a look into a named list showed on a day.</summary>
/// <param name="List">Key of the list, such as the registered companies of a programme.</param>
/// <param name="On">The day the list stands for.</param>
/// <param name="IsMember">Whether the person's business or employer stood on it.</param>
public sealed record ListMembership(string List, DateOnly On, bool IsMember);
