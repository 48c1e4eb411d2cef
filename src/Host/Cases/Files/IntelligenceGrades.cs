using System.ComponentModel.DataAnnotations;

namespace ECins.Host.Cases.Files;

/// <summary>Intelligence is graded 3x5x2: first, how good its source is.</summary>
internal enum SourceGrade
{
    [Display(Name = "1: reliable")]
    Reliable,

    [Display(Name = "2: untested")]
    Untested,

    [Display(Name = "3: not reliable")]
    NotReliable,
}

/// <summary>Then, how well it is known.</summary>
internal enum AssessmentGrade
{
    [Display(Name = "A: known directly to the source")]
    KnownDirectly,

    [Display(Name = "B: known indirectly, but corroborated")]
    Corroborated,

    [Display(Name = "C: known indirectly")]
    KnownIndirectly,

    [Display(Name = "D: not known")]
    NotKnown,

    [Display(Name = "E: suspected to be false")]
    SuspectedFalse,
}

/// <summary>Then, who may be given it.</summary>
internal enum HandlingCode
{
    [Display(Name = "P: lawful sharing permitted")]
    Permitted,

    [Display(Name = "C: sharing permitted with conditions")]
    WithConditions,
}
